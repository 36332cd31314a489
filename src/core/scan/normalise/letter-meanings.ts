import { digitZeros } from './letter-tables.ts';

const astralZeros = digitZeros.filter((zero) => zero > 0xffff && zero < 0x1d7ce);
const laterZeros = digitZeros.filter((zero) => zero > 0x1d7ff);

/** The ASCII code that the surrogate pair at `at` stands for; 0 for none. */
export function asciiOfPair(text: string, at: number): number {
  const point = text.codePointAt(at)!;
  if (point >= 0x1f000 && point < 0x1f400) return asciiOfBoxed(point);
  if (point >= 0xe0000) return point >= 0xe0020 && point <= 0xe007e ? point - 0xe0000 : 0;
  if (point >= 0x1d400 && point <= 0x1d7ff) return singleAscii(String.fromCodePoint(point));
  const zeros = point < 0x1d400 ? astralZeros : laterZeros;
  for (const zero of zeros) if (point >= zero && point < zero + 10) return 48 + point - zero;
  return 0;
}

/** Squared, negative circled and negative squared letters, A to Z each. */
function asciiOfBoxed(point: number): number {
  if (point < 0x1f130 || point > 0x1f189) return 0;
  const index = (point - 0x1f130) % 0x20;
  return index < 26 ? 65 + index : 0;
}

/** The one ASCII character that this decomposes to (Unicode Standard Annex 15, NFKC); 0 for none. */
export function singleAscii(character: string): number {
  const plain = character.normalize('NFKC');
  const code = plain.charCodeAt(0);
  return plain.length === 1 && code < 128 ? code : 0;
}

/** A dot for bullets, a hyphen for dashes, a space for spaces. */
export const asciiOfSeparator = (code: number) =>
  code === 0xb7 || code === 0x2022 ? 46 : (code >= 0x2010 && code <= 0x2015) || code === 0x2212 ? 45 : 32;
