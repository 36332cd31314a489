/** What a character does to the word around it. */
export const CharacterClass = {
  unseen: 0,
  separator: 1,
  letter: 2,
  digit: 3,
  wordless: 4,
  ignored: 5,
} as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

/** Lower case of ASCII letters and digits; 0 for what separates. */
export const asciiFolded = Uint16Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z0-9]/i.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});

const ignorable = /\p{Default_Ignorable_Code_Point}/u;
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const digit = /\p{Nd}/u;
/** Scripts that put no spaces between words, and Korean, whose particles cling to the word. */
const wordlessScript =
  /[\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const known = new Uint8Array(0x1_0000);

/** The class of the character that stands at `at`; of a surrogate pair the whole counts. */
export function classAt(text: string, at: number): CharacterClass {
  const code = text.charCodeAt(at);
  const seen = known[code]! as CharacterClass;
  if (seen !== CharacterClass.unseen) return seen;
  if (code >= 0xd800 && code <= 0xdbff) return classify(String.fromCodePoint(text.codePointAt(at)!));
  const found = classify(text[at]!);
  known[code] = found;
  return found;
}

function classify(character: string): CharacterClass {
  if (ignorable.test(character)) return CharacterClass.ignored;
  if (!wordCharacter.test(character)) return CharacterClass.separator;
  if (digit.test(character)) return CharacterClass.digit;
  return wordlessScript.test(character) ? CharacterClass.wordless : CharacterClass.letter;
}

/** UTF-16 code units of the character that stands at `at`. */
export function widthAt(text: string, at: number): 1 | 2 {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}
