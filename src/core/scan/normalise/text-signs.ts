/** Classes of ASCII characters that tell a part of a value from its surroundings. */

const valueClass = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_@.+/=~-') {
  valueClass[character.charCodeAt(0)] = 1;
}
for (const character of '0123456789_@') valueClass[character.charCodeAt(0)] = 2;

/** Letters, digits and the signs that keys, addresses and tokens are made of. NaN is none. */
export const isValueCharacter = (code: number) => code < 128 && valueClass[code]! > 0;

export const isAlphanumeric = (code: number) => isDigit(code) || isAsciiLetter(code);

const wordClass = new Uint8Array(128);
for (let code = 48; code < 123; code++) wordClass[code] = /\w/.test(String.fromCharCode(code)) ? 1 : 0;

/** ASCII letters, digits and the underscore. */
export const isWordSign = (code: number) => code < 128 && wordClass[code] === 1;

export const isDigit = (code: number) => code >= 48 && code <= 57;

export const isAsciiLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

export const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);

/** 0 to 15, or -1. */
export function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const low = code | 32;
  return low >= 97 && low <= 102 ? low - 87 : -1;
}

/** The byte that two hexadecimal digits at `at` say, or -1. */
export function hexByte(text: string, at: number): number {
  const high = hexDigit(text.charCodeAt(at));
  const low = high < 0 ? -1 : hexDigit(text.charCodeAt(at + 1));
  return low < 0 ? -1 : (high << 4) | low;
}

const furthest = 24;

/** Where the value that ends at `end` begins, at most 24 code units before. */
export function valueStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < furthest && isValueCharacter(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Where the value that begins at `start` ends, at most 24 code units after. */
export function valueEnd(text: string, start: number): number {
  let at = start;
  while (at - start < furthest && isValueCharacter(text.charCodeAt(at))) at++;
  return at;
}

/** Whether [start, end) holds a digit, an underscore or an at sign, as values do and words of prose do not. */
function hasValueSign(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 && valueClass[code] === 2) return true;
  }
  return false;
}

/** Whether what stands on both sides of [start, end) looks like two parts of one value. */
export function partsOneValue(text: string, start: number, end: number): boolean {
  if (!isValueCharacter(text.charCodeAt(start - 1)) || !isValueCharacter(text.charCodeAt(end))) return false;
  const from = valueStart(text, start);
  const to = valueEnd(text, end);
  return start - from + to - end >= 6 && (hasValueSign(text, from, start) || hasValueSign(text, end, to));
}
