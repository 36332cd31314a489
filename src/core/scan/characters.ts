/** Classes of UTF-16 code units that the pass over a text asks for. */

export const isDigit = (code: number) => code <= 57 && code >= 48;

/** Of ASCII. */
export const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

export const isUpper = (code: number) => code >= 65 && code <= 90;

export const isWordCharacter = (code: number) => isLetter(code) || isDigit(code) || code === 95;

/** Letters of alphabets; scripts without word borders (Chinese, Japanese, ...) are not among them. */
export const isAlphabetLetter = (code: number) =>
  isLetter(code) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7);

/** Space, no-break space, narrow no-break space, hyphens, dot, slash, closing bracket. */
export const isSeparator = (code: number) =>
  code === 32 ||
  code === 45 ||
  code === 46 ||
  code === 47 ||
  code === 41 ||
  code === 0xa0 ||
  code === 0x202f ||
  code === 0x2011 ||
  code === 0x2013;

export const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);
