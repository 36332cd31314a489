import { looksRandom } from './broken-value.ts';
import { endOfBytes, writeBytes } from './encoded-bytes.ts';
import { type Notation, nextAt } from './notation.ts';
import { isAsciiLetter, isValueCharacter, partsOneValue } from './text-signs.ts';

/** Upper-case digits only, as RFC 2045, section 6.7, asks. */
const upperHex = (code: number) => (code >= 48 && code <= 57) || (code >= 65 && code <= 70);

function readByte(text: string, at: number): number {
  if (text.charCodeAt(at) !== 61) return -1;
  if (!upperHex(text.charCodeAt(at + 1)) || !upperHex(text.charCodeAt(at + 2))) return -1;
  return Number.parseInt(text.slice(at + 1, at + 3), 16);
}

/** `PASSWORD=` with nothing after it. */
function isEmptySetting(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 64), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return /^\s*(?:export )?[A-Za-z_][\w.-]*$/.test(line) && !looksRandom(line);
}

function endOfSoftBreak(text: string, at: number): number {
  const end = text.charCodeAt(at + 1) === 13 ? at + 3 : at + 2;
  if (text.charCodeAt(end - 1) !== 10 || text.charCodeAt(at - 1) === 61) return at;
  return isEmptySetting(text, at) ? at : end;
}

/** `=` itself, an at sign between letters, and what is UTF-8 beyond ASCII: hardly anything else looks like these. */
function isSure(text: string, at: number): boolean {
  const byte = readByte(text, at);
  if (byte === 0x3d) return true;
  if (byte === 0x40)
    return isValueCharacter(text.charCodeAt(at - 1)) && isAsciiLetter(text.charCodeAt(at + 3));
  return byte > 0xc0 && endOfBytes(text, at, 3, readByte) > at;
}

const around = 200;

/** Other bytes and line ends count only near a sure sign: `x=20` is no space. */
function isNearSure(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - around), at + around);
  return near.includes('=3D') || /=[C-F][0-9A-F]=[89AB][0-9A-F]/.test(near);
}

function end(text: string, at: number): number {
  const softBreak = endOfSoftBreak(text, at);
  if (softBreak > at) return partsOneValue(text, at, softBreak) || isNearSure(text, at) ? softBreak : at;
  if (readByte(text, at) < 0 || !(isSure(text, at) || isNearSure(text, at))) return at;
  return endOfBytes(text, at, 3, readByte);
}

/** The quoted-printable encoding of e-mail. */
export const quotedPrintable: Notation = {
  next: nextAt('=', (text, at) => {
    const next = text.charCodeAt(at + 1);
    if (next === 10 || next === 13) {
      const to = endOfSoftBreak(text, at);
      return to > at && partsOneValue(text, at, to);
    }
    return (next === 51 || next === 52 || (next >= 67 && next <= 70)) && isSure(text, at);
  }),
  end,
  write(text, at, to, into) {
    if (readByte(text, at) < 0) into.leaveOut();
    else writeBytes(text, at, to, 3, readByte, into);
  },
};
