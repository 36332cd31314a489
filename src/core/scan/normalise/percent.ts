import { endOfBytes, writeBytes } from './encoded-bytes.ts';
import { type Notation, nextAt } from './notation.ts';
import { hexByte } from './text-signs.ts';

const readByte = (text: string, at: number) => (text.charCodeAt(at) === 37 ? hexByte(text, at + 1) : -1);

/** `%u0041`, as the old function escape() of ECMA-262, annex B, writes it: its code unit, or -1. */
function readUnit(text: string, at: number): number {
  if (text.charCodeAt(at + 1) !== 117) return -1;
  const high = hexByte(text, at + 2);
  const low = hexByte(text, at + 4);
  return high < 0 || low < 0 ? -1 : (high << 8) | low;
}

function end(text: string, at: number): number {
  return readUnit(text, at) >= 0 ? at + 6 : endOfBytes(text, at, 3, readByte);
}

/** Percent encoding (RFC 3986, section 2.1) of UTF-8. */
export const percent: Notation = {
  next: nextAt('%', (text, at) => end(text, at) > at),
  end,
  write(text, at, to, into) {
    const unit = readUnit(text, at);
    if (unit >= 0) into.put(unit, at, to);
    else writeBytes(text, at, to, 3, readByte, into);
  },
};
