import { isContinuation, pointOf, sequenceLength } from './encoded-bytes.ts';
import type { ViewWriter } from './view-writer.ts';

/** Bytes that some encoding spelt, and where in the text each of them stands. */
export interface EncodedRun {
  bytes: Uint8Array;
  /** How many of `bytes` are filled. */
  count: number;
  /** The span of the text that spells the byte. */
  startOf(index: number): number;
  endOf(index: number): number;
}

const fewest = 8;
/** Enough readable bytes to believe a text whose end is something else. */
const telling = 24;
/** What is found in a run up to this long, in code units, stands for the whole run: it means nothing in parts. */
const longestWhole = 256;

const isPlainByte = (byte: number) => (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13;

/** How many code units of two bytes (UTF-16, little endian) are text of Latin-1, in bytes; 0 when the first is none. */
function readableUtf16(bytes: Uint8Array, count: number): number {
  let at = 0;
  while (at + 1 < count && bytes[at + 1] === 0 && (isPlainByte(bytes[at]!) || bytes[at]! >= 0xa0)) at += 2;
  return at;
}

/** How many bytes from the start on are printable UTF-8. */
function readableUtf8(bytes: Uint8Array, count: number): number {
  let at = 0;
  while (at < count) {
    if (isPlainByte(bytes[at]!)) {
      at++;
      continue;
    }
    const length = sequenceLength(bytes[at]!);
    if (length < 2 || at + length > count) return at;
    for (let index = 1; index < length; index++) if (!isContinuation(bytes[at + index]!)) return at;
    at += length;
  }
  return at;
}

/** Whether a first look of a few bytes lets hope for a text. */
export function mayBeText(bytes: Uint8Array, count: number): boolean {
  return readableUtf8(bytes, count) >= count - 3 || readableUtf16(bytes, count) >= count - 1;
}

/** How many of its bytes are a text of at least 8 characters; 0 when they are none. */
export function readableBytes({ bytes, count }: EncodedRun): number {
  const wide = readableUtf16(bytes, count);
  if (wide >= 2 * fewest) return wide;
  const readable = readableUtf8(bytes, count);
  return readable < fewest || (readable < telling && readable < count - 3) ? 0 : readable;
}

/** Writes the text that the first `readable` bytes are. */
export function writeRun(run: EncodedRun, readable: number, into: ViewWriter): void {
  const isWide = run.bytes[1] === 0;
  const first = run.startOf(0);
  const last = run.endOf(run.count - 1);
  const isWhole = last - first <= longestWhole;
  for (let at = 0; at < readable; ) {
    const length = isWide ? 2 : sequenceLength(run.bytes[at]!);
    const start = at;
    const point = isWide ? run.bytes[at]! : pointOf(length, (index) => run.bytes[start + index]!);
    at += length;
    into.putPoint(
      Math.min(point, 0x10ffff),
      isWhole ? first : run.startOf(start),
      isWhole ? last : run.endOf(at - 1),
    );
  }
}
