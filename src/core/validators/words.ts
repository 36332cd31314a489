/** By letter a to z, what follows it in words: four fifths and more of all pairs in English text and code, a quarter of all pairs there are. */
const follows =
  'bcdgilmnprstuy aeilou aehiklortu aeios acdefglmnprstvx aefio ein aeio abcdefglmnoprstvz - e adeilostuy aeiop acdegiostv cdlmnoprstuvw aeiloprt u acdeimnorstuy acehiopstu acehiorstuy abceilmnprst aei a pt - e'.split(
    ' ',
  );

const pairs = new Uint8Array(26 * 26);
follows.forEach((letters, first) => {
  for (const letter of letters) if (letter !== '-') pairs[first * 26 + letter.charCodeAt(0) - 97] = 1;
});

/** Of so many pairs of letters in a row must be usual ones for a word. */
const usualShare = 0.65;

/** How much of a value reads like words, 0 to 1: runs of three letters or more (`get`, `Token` in `getToken42`) with the pairs that words have. */
export function shareOfWords(value: string): number {
  let inWords = 0;
  let start = 0;
  for (let at = 1; at <= value.length; at++) {
    if (at < value.length && continuesWord(value, at)) continue;
    if (isWordLike(value, start, at)) inWords += at - start;
    start = at;
  }
  return inWords / value.length;
}

/** A letter goes on after a letter, unless a capital begins a new word. */
function continuesWord(value: string, at: number): boolean {
  const before = value.charCodeAt(at - 1);
  const code = value.charCodeAt(at);
  return isLetter(before) && isLetter(code) && !(isCapital(code) && !isCapital(before));
}

function isWordLike(value: string, start: number, end: number): boolean {
  if (end - start < 3) return false;
  let usual = 0;
  for (let at = start; at + 1 < end; at++) {
    const first = (value.charCodeAt(at) | 32) - 97;
    const second = (value.charCodeAt(at + 1) | 32) - 97;
    usual += pairs[first * 26 + second]!;
  }
  return usual >= (end - start - 1) * usualShare;
}

const isCapital = (code: number) => code >= 65 && code <= 90;
const isLetter = (code: number) => isCapital(code) || (code >= 97 && code <= 122);
