import { endOfBytes, writeBytes } from './encoded-bytes.ts';
import { type Notation, nextAt } from './notation.ts';
import { hexByte, isAlphanumeric, isValueCharacter, partsOneValue } from './text-signs.ts';

const plainOf: Record<string, string> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  "'": "'",
  '/': '/',
  '\\': '\\',
};

const point = /\\u\{[0-9a-fA-F]{1,6}\}|\\[uU][0-9a-fA-F]{4}/y;

function endOfPoint(text: string, at: number): number {
  point.lastIndex = at;
  return point.test(text) ? point.lastIndex : at;
}

function readPoint(text: string, at: number, end: number): number {
  if (text.charCodeAt(at + 2) !== 123) return (hexByte(text, at + 2) << 8) | hexByte(text, at + 4);
  return Math.min(Number.parseInt(text.slice(at + 3, end - 1), 16), 0x10ffff);
}

const readByte = (text: string, at: number) =>
  text.charCodeAt(at) === 92 && text.charCodeAt(at + 1) === 120 ? hexByte(text, at + 2) : -1;

/** `\xe9` alone is no UTF-8, but a character of Latin-1. */
function endOfBytesOrLatin(text: string, at: number): number {
  const end = endOfBytes(text, at, 4, readByte);
  return end === at && readByte(text, at) >= 0 ? at + 4 : end;
}

/** After a backslash that ends its line: the start of the next line, where a value goes on. */
function endOfContinuation(text: string, at: number): number {
  const end = text.charCodeAt(at + 1) === 13 ? at + 3 : at + 2;
  return text.charCodeAt(end - 1) === 10 && partsOneValue(text, at, end) ? end : at;
}

function end(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if ((next | 32) === 117) return endOfPoint(text, at);
  if (next === 120) return endOfBytesOrLatin(text, at);
  if (next === 10 || next === 13) return endOfContinuation(text, at);
  return Object.hasOwn(plainOf, text[at + 1] ?? '') ? at + 2 : at;
}

/** Line breaks and quotes are everywhere in code; they count where they touch a value. */
function isWorthReading(text: string, at: number): boolean {
  const to = end(text, at);
  if (to === at) return false;
  if (to > at + 2 || text.charCodeAt(at + 1) === 10) return true;
  const after = text.charCodeAt(to);
  if (isAlphanumeric(text.charCodeAt(at + 1))) return isAlphanumeric(after);
  return isValueCharacter(after) || isValueCharacter(text.charCodeAt(at - 1)) || after === 92;
}

/** Escapes of JSON (RFC 8259, section 7), ECMAScript, C and Python strings. */
export const backslash: Notation = {
  next: nextAt('\\', isWorthReading),
  end,
  write(text, at, to, into) {
    const next = text.charCodeAt(at + 1);
    if ((next | 32) === 117) {
      into.putPoint(readPoint(text, at, to), at, to);
    } else if (next === 120) {
      if (endOfBytes(text, at, 4, readByte) === to) writeBytes(text, at, to, 4, readByte, into);
      else into.put(readByte(text, at), at, to);
    } else if (next === 10 || next === 13) into.leaveOut();
    else into.putText(plainOf[text[at + 1]!]!, at, to);
  },
};
