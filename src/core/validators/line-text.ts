import { isDigit, isLetter } from '../scan/characters.ts';

/** Only so many characters of a line are looked at. */
const farthest = 160;

const codeSigns = new Uint8Array(128);
for (const sign of '=[{<$') codeSigns[sign.charCodeAt(0)] = 1;

/** Whether `text[from..to)`, but for its last character, holds a sign that code has and prose rarely. */
export function hasCodeSign(text: string, from: number, to: number): boolean {
  const stop = Math.min(to - 1, from + farthest);
  for (let at = from; at < stop; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 && codeSigns[code] === 1) return true;
  }
  return false;
}

/** Whether `text[from..to)` holds a name with an opening parenthesis right behind it. */
export function hasCall(text: string, from: number, to: number): boolean {
  const stop = Math.min(to, from + farthest);
  for (let at = from + 1; at < stop; at++) {
    if (text.charCodeAt(at) === 40 && isNameCharacter(text.charCodeAt(at - 1))) return true;
  }
  return false;
}

/** How many spaces `text[from..to)` holds, counted up to `most`. */
export function spacesUpTo(text: string, from: number, to: number, most: number): number {
  let spaces = 0;
  for (let at = from; at < to && spaces < most; at++) if (text.charCodeAt(at) === 32) spaces++;
  return spaces;
}

/** The end of the name (letters, digits, `_`, `.`, `$`) that begins at `from`; `from` when there is none. */
export function nameEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isNameCharacter(text.charCodeAt(at))) at++;
  return at;
}

/** Whether a name that ends at `nameEnd` is given a value or a type: `=`, `:=`, `+=`, `<-`, `::`. */
export function isAssignment(text: string, nameEnd: number, end: number): boolean {
  let sign = nameEnd;
  if (text.charCodeAt(sign) === 32) sign++;
  if (sign + 1 >= end) return false;
  const first = text.charCodeAt(sign);
  const second = text.charCodeAt(sign + 1);
  if (first === 61) return second === 32;
  if (second === 61) return first === 58 || first === 43 || first === 45;
  return (first === 60 && second === 45) || (first === 58 && second === 58 && sign > nameEnd);
}

const isNameCharacter = (code: number) =>
  isLetter(code) || isDigit(code) || code === 95 || code === 46 || code === 36;
