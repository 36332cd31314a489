import { type EncodedRun, mayBeText } from './encoded-run.ts';

/** Value of a code unit in base64 and base64url (RFC 4648, sections 4 and 5), or -1. */
const bitsOf = new Int8Array(128).fill(-1);
for (let value = 0; value < 64; value++) {
  bitsOf['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.charCodeAt(value)] = value;
}
bitsOf[45] = 62;
bitsOf[95] = 63;

export const isBase64 = (code: number) => code < 128 && bitsOf[code]! >= 0;

/** Code units that are decoded for a first look. */
const firstLook = 16;
/** A line at least this long may go on in the next one. */
const shortestLine = 32;
const lineSeam = /\r?\n(?:> ?)?[ \t]{0,16}/y;

/** The run in text[start..end) and the lines it goes on in; `undefined` when its first bytes are no text. */
export function base64Run(text: string, start: number, end: number): EncodedRun | undefined {
  if (!mayBegin(text, start)) return undefined;
  const look = new Uint8Array(firstLook);
  const seen = decode(Math.min(firstLook, end - start), (index) => text.charCodeAt(start + index), look);
  if (seen < 8 || !mayBeText(look, seen)) return undefined;
  const pieces = piecesFrom(text, start, end);
  const total = pieces.reduce((sum, [from, to]) => sum + to - from, 0);
  const positions = new Int32Array(total);
  let length = 0;
  for (const [from, to] of pieces) for (let at = from; at < to; at++) positions[length++] = at;
  const bytes = new Uint8Array((total * 3) >> 2);
  const count = decode(total, (index) => text.charCodeAt(positions[index]!), bytes);
  const group = (index: number) => Math.floor(index / 3) * 4;
  return {
    bytes,
    count,
    startOf: (index) => positions[group(index)]!,
    endOf: (index) =>
      index >= count - 3 ? positions[total - 1]! + 1 : positions[Math.min(group(index) + 3, total - 1)]! + 1,
  };
}

/** Whether the first two bytes can begin a text: most words of code end here. */
function mayBegin(text: string, at: number): boolean {
  const bits =
    (bitsOf[text.charCodeAt(at)]! << 12) |
    (bitsOf[text.charCodeAt(at + 1)]! << 6) |
    bitsOf[text.charCodeAt(at + 2)]!;
  const first = bits >> 10;
  const second = (bits >> 2) & 0xff;
  if (second < 0x20 && second !== 0 && !(second >= 9 && second <= 13)) return false;
  return first >= 0x80 ? first >= 0xc2 && first <= 0xf4 && second >= 0x80 : first >= 9 && first < 0x7f;
}

/** The run itself and each line that continues it. */
function piecesFrom(text: string, start: number, end: number): [number, number][] {
  const pieces: [number, number][] = [[start, end]];
  let last = end;
  while ((last - pieces.at(-1)![0]) % 4 === 0 && last - pieces.at(-1)![0] >= shortestLine) {
    lineSeam.lastIndex = last;
    if (!lineSeam.test(text)) break;
    const from = lineSeam.lastIndex;
    last = from;
    while (isBase64(text.charCodeAt(last))) last++;
    if (last - from < 2 || !endsPiece(text.charCodeAt(last))) break;
    pieces.push([from, last]);
  }
  return pieces;
}

/** End of text or line, padding, quote, bracket or comma. */
const endsPiece = (code: number) => Number.isNaN(code) || /[\s="'`)\]},;<]/.test(String.fromCharCode(code));

/** Decodes `length` code units, given one by one, into `bytes`; returns how many bytes they make. */
function decode(length: number, codeAt: (index: number) => number, bytes: Uint8Array): number {
  let held = 0;
  let bits = 0;
  let count = 0;
  for (let index = 0; index < length; index++) {
    held = ((held << 6) | bitsOf[codeAt(index)]!) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[count++] = (held >> bits) & 0xff;
  }
  return count;
}
