import type { PlainEncoding } from '../../model/file-reading.ts';
import { likelyEncodings } from './legacy-encoding.ts';

export interface DecodedText {
  /** One, or several where the encoding is a guess: a value must not hide behind a wrong one. */
  texts: string[];
  /** Set where the first text can be turned into the same bytes again. */
  plain?: PlainEncoding;
}

const marks: [mark: number[], encoding: string, plain?: PlainEncoding][] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xef, 0xbb, 0xbf], 'utf-8', 'utf-8-bom'],
  [[0xff, 0xfe], 'utf-16le', 'utf-16le-bom'],
  [[0xfe, 0xff], 'utf-16be', 'utf-16be-bom'],
];

/** A text of whatever encoding; `null` for bytes that are no text in any. */
export function decodeAnyText(bytes: Uint8Array): DecodedText | null {
  for (const [mark, encoding, plain] of marks) {
    if (!mark.every((byte, index) => bytes[index] === byte)) continue;
    const text = decodeAs(bytes.subarray(mark.length), encoding);
    return text.includes('\ufffd') || !plain ? { texts: [text] } : { texts: [text], plain };
  }
  if (!bytes.subarray(0, 65_536).includes(0)) {
    const text = utf8(bytes);
    if (text !== null) return isMostlyText(text) ? withSwitches(bytes, text) : null;
    const texts = likelyEncodings(bytes).map((encoding) => decodeAs(bytes, encoding));
    return isMostlyText(texts[0] ?? '') ? { texts } : null;
  }
  const wide = wideEncoding(bytes);
  if (wide) return { texts: [decodeAs(bytes, wide)] };
  // A log that was truncated while it was written holds stretches of zeros.
  const text = decodeAs(bytes, 'windows-1252').replaceAll('\0', '');
  return text.length > bytes.length * 0.8 && isMostlyText(text) ? { texts: [text] } : null;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** ISO-2022-JP is seven bits wide, and shifts between alphabets with escape sequences. */
function withSwitches(bytes: Uint8Array, text: string): DecodedText {
  if (['\x1b$B', '\x1b$@', '\x1b(I', '\x1b(J'].some((shift) => text.includes(shift)))
    return { texts: [text, decodeAs(bytes, 'iso-2022-jp')] };
  return { texts: [text], plain: 'utf-8' };
}

/** Two or four bytes a character, told by where the zeros stand. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 65_536);
  const zeros = [0, 0, 0, 0];
  for (let index = 0; index < sample.length; index += 1) if (sample[index] === 0) zeros[index % 4]! += 1;
  const quarter = Math.floor(sample.length / 4);
  if (quarter === 0) return null;
  const [a, b, c, d] = zeros.map((count) => count / quarter) as [number, number, number, number];
  const encoding =
    c > 0.9 && d > 0.9 && a < 0.1
      ? 'utf-32le'
      : a > 0.9 && b > 0.9 && d < 0.1
        ? 'utf-32be'
        : b + d > a + c
          ? 'utf-16le'
          : 'utf-16be';
  return isMostlyText(decodeAs(sample.subarray(0, quarter * 4), encoding)) ? encoding : null;
}

export function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (!encoding.startsWith('utf-32')) return new TextDecoder(encoding).decode(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, encoding === 'utf-32le');
    text += point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? '\ufffd' : String.fromCodePoint(point);
  }
  return text;
}

/** At most two characters in a hundred that no text has. Looks at the beginning, the middle and the end. */
function isMostlyText(text: string): boolean {
  const length = 20_000;
  const middle = Math.max(length, (text.length - length) >> 1);
  const sample = text.slice(0, length) + text.slice(middle, middle + length) + text.slice(-length);
  const strange = sample.match(/(?![\s\u0085])\p{Cc}|[\ufffd\ufffe\uffff\ue000-\uf8ff]/gu);
  return (strange?.length ?? 0) <= sample.length * 0.02;
}
