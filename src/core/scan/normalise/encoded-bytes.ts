import type { ViewWriter } from './view-writer.ts';

/**
 * How many bytes the UTF-8 sequence has whose first byte this is; 0 when it begins none (RFC 3629, section 3).
 */
export function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

export const isContinuation = (byte: number) => (byte & 0xc0) === 0x80;

/** The code point of a sequence of `length` bytes, given one by one. */
export function pointOf(length: number, byteAt: (index: number) => number): number {
  if (length === 1) return byteAt(0);
  let point = byteAt(0) & (0xff >> (length + 1));
  for (let index = 1; index < length; index++) point = (point << 6) | (byteAt(index) & 0x3f);
  return point;
}

/** The byte written at `at`, or -1. */
type ReadByte = (text: string, at: number) => number;

/** Where the character ends that stands at `at` as UTF-8 bytes of `width` code units each; `at` when none does. */
export function endOfBytes(text: string, at: number, width: number, read: ReadByte): number {
  const first = read(text, at);
  const length = first < 0 ? 0 : sequenceLength(first);
  for (let index = 1; index < length; index++) {
    const byte = read(text, at + index * width);
    if (byte < 0 || !isContinuation(byte)) return at;
  }
  return at + length * width;
}

/** Writes the character that `endOfBytes` measured. */
export function writeBytes(
  text: string,
  at: number,
  end: number,
  width: number,
  read: ReadByte,
  into: ViewWriter,
): void {
  const point = pointOf((end - at) / width, (index) => read(text, at + index * width));
  into.putPoint(Math.min(point, 0x10ffff), at, end);
}
