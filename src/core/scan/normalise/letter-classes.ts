import { digitZeros, homoglyphs } from './letter-tables.ts';

/** Classes of UTF-16 code units beyond ASCII; 0 for the rest. */

/** Punctuation of full width: everyday in Chinese and Japanese, so that it alone is no disguise. */
export const wideSign = 1;
/** Everyday in its own alphabet. */
export const homoglyph = 2;
/** The classes from here on are rare enough to be looked at one by one. */
export const invisible = 3;
export const compatible = 4;
export const otherDigit = 5;
export const combining = 6;
export const separator = 7;
/** The first half of a surrogate pair that may be a letter or a digit in disguise. */
export const surrogate = 8;

/** By UTF-16 code unit. */
export const classOf = new Uint8Array(65536);

/** For a `homoglyph` the ASCII code it looks like, for an `otherDigit` the one it means. */
export const asciiOf = new Uint8Array(65536);

/**
 * Soft hyphen, joiners, fillers, direction marks, invisible operators, variation selectors, byte order mark:
 * Default_Ignorable_Code_Point of the Unicode Character Database, without those that are letters of a script.
 */
const invisibleRanges = [
  0xad, 0xad, 0x34f, 0x34f, 0x61c, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180f, 0x200b, 0x200f,
  0x202a, 0x202e, 0x2060, 0x206f, 0x3164, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xfeff, 0xffa0, 0xffa0,
];

/** Letters, digits and signs that Unicode decomposes to ASCII: circled, letter-like, small and full-width forms. */
const compatibleRanges = [
  0x210a, 0x2115, 0x2119, 0x211d, 0x2124, 0x213c, 0x2145, 0x2149, 0x24b6, 0x24e9, 0xff20, 0xff3a, 0xff3f,
  0xff3f, 0xff41, 0xff5a,
];

const wideSignRanges = [0xfe50, 0xfe6b, 0xff01, 0xff1f, 0xff3b, 0xff3e, 0xff40, 0xff40, 0xff5b, 0xff5e];

/** The blocks of combining diacritical marks. */
const combiningRanges = [
  0x300, 0x34e, 0x350, 0x36f, 0x483, 0x489, 0x1ab0, 0x1aff, 0x1dc0, 0x1dff, 0x20d0, 0x20ff, 0xfe20, 0xfe2f,
];

/** Spaces of a fixed width, dashes, bullets and the middle dot. */
const separatorRanges = [
  0xb7, 0xb7, 0x2000, 0x200a, 0x2010, 0x2015, 0x2022, 0x2022, 0x202f, 0x202f, 0x205f, 0x205f, 0x2212, 0x2212,
  0x3000, 0x3000,
];

function fill(ranges: readonly number[], kind: number): void {
  for (let index = 0; index < ranges.length; index += 2) {
    classOf.fill(kind, ranges[index], ranges[index + 1]! + 1);
  }
}

fill(invisibleRanges, invisible);
fill(compatibleRanges, compatible);
fill(wideSignRanges, wideSign);
fill(combiningRanges, combining);
fill(separatorRanges, separator);

for (const [ascii, alike] of homoglyphs) {
  for (const character of alike) {
    classOf[character.charCodeAt(0)] = homoglyph;
    asciiOf[character.charCodeAt(0)] = ascii.charCodeAt(0);
  }
}

for (const zero of digitZeros) {
  if (zero > 0xffff) {
    classOf[0xd800 + ((zero - 0x10000) >> 10)] = surrogate;
    continue;
  }
  for (let value = 0; value < 10; value++) {
    classOf[zero + value] = otherDigit;
    asciiOf[zero + value] = 48 + value;
  }
}

// Mathematical alphanumerics, squared and circled letters, tag characters.
for (const half of [0xd835, 0xd83c, 0xdb40]) classOf[half] = surrogate;
