/** Characters in 64 classes, the same for upper and lower case; class 0 is in no keyword. */
export interface CharacterClasses {
  /** Class of each UTF-16 code unit. */
  of: Uint8Array;
  /** Gives a lower-case code unit of a keyword, and its upper case, a class. */
  add(code: number): number;
}

const firstDigit = 27;
/** Of space, hyphen and underscore: a keyword's space stands for each of them. */
const spaceClass = firstDigit + 10;
const firstSign = spaceClass + 1;
/** Frequent signs have a class each, so that none is taken for another's keyword; the rest share one. */
const ownSigns = '.@+:/=<("\n\',;){[$\\';
const firstForeign = firstSign + ownSigns.length + 1;
const foreignClasses = 64 - firstForeign;

/** Letters and digits have a class each; the other characters of keywords share the rest by turns. */
export function createClasses(): CharacterClasses {
  const of = new Uint8Array(0x10000);
  for (let letter = 0; letter < 26; letter++) of[97 + letter] = of[65 + letter] = letter + 1;
  for (let digit = 0; digit < 10; digit++) of[48 + digit] = firstDigit + digit;
  of[32] = of[45] = of[95] = spaceClass;
  return {
    of,
    add(code) {
      const own = classBeyondLetters(code);
      of[code] = own;
      const upper = code < 128 ? '' : String.fromCharCode(code).toUpperCase();
      // Some upper cases are ASCII: that of the dotless i is I, which has its class.
      if (upper.length === 1 && of[upper.charCodeAt(0)] === 0) of[upper.charCodeAt(0)] = own;
      return own;
    },
  };
}

function classBeyondLetters(code: number): number {
  if (code >= 128) return firstForeign + (code % foreignClasses);
  const sign = ownSigns.indexOf(String.fromCharCode(code));
  return firstSign + (sign < 0 ? ownSigns.length : sign);
}
