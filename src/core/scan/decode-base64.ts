import { NumberList } from './number-list.ts';
import type { View } from './view.ts';

const shortest = 20;
/** Characters of one run that are decoded, at most. */
const longest = 40_000;

const bitsOf = new Int8Array(128).fill(-1);
for (let value = 0; value < 64; value++) {
  bitsOf['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.charCodeAt(value)] = value;
}
bitsOf[45] = 62;
bitsOf[95] = 63;

/**
 * The text inside base64 and base64url runs, one level deep, or `undefined` when no run holds readable text.
 * What is found in there stands for its whole run.
 */
export function decodeBase64Runs(text: string): View | undefined {
  let decoded = '';
  const starts = new NumberList();
  const ends = new NumberList();
  let start = 0;
  // Only every `shortest`th character need be looked at while none of them can belong to a long run.
  while (start + shortest <= text.length) {
    let at = start + shortest - 1;
    while (at >= start && isBase64(text.charCodeAt(at))) at--;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    let end = start + shortest;
    while (end < text.length && isBase64(text.charCodeAt(end))) end++;
    const inside = decode(text, start, end);
    if (inside) {
      decoded += `${inside}\n\n`;
      for (let index = 0; index < inside.length + 2; index++) {
        starts.push(start);
        ends.push(end);
      }
    }
    start = end + 1;
  }
  return decoded ? { text: decoded, starts, ends } : undefined;
}

const isBase64 = (code: number) => code < 128 && bitsOf[code]! >= 0;

/** `undefined` when the bytes are no printable ASCII text. */
function decode(text: string, start: number, end: number): string | undefined {
  const bytes: number[] = [];
  const stop = Math.min(end, start + longest);
  let bits = 0;
  let held = 0;
  for (let at = start; at < stop; at++) {
    held = ((held << 6) | bitsOf[text.charCodeAt(at)]!) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 0xff;
    if (byte > 126 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)) return undefined;
    bytes.push(byte);
  }
  let result = '';
  for (let at = 0; at < bytes.length; at += 4096) {
    result += String.fromCharCode(...bytes.slice(at, at + 4096));
  }
  return result;
}
