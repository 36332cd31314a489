import { type EncodedRun, mayBeText } from './encoded-run.ts';
import { hexByte, hexDigit } from './text-signs.ts';

const fewestBytes = 8;
const firstLook = 8;

/** The plain hexadecimal digits that text[start..end) consists of, after a `0x` if there is one, as bytes. */
export function hexRun(text: string, start: number, end: number): EncodedRun | undefined {
  const hasPrefix = text.charCodeAt(start) === 48 && (text.charCodeAt(start + 1) | 32) === 120;
  const from = hasPrefix ? start + 2 : start;
  const count = (end - from) >> 1;
  if ((end - from) % 2 !== 0 || count < fewestBytes) return undefined;
  const bytes = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    const byte = hexByte(text, from + 2 * index);
    if (byte < 0) return undefined;
    bytes[index] = byte;
    if (index === firstLook - 1 && !mayBeText(bytes, firstLook)) return undefined;
  }
  return {
    bytes,
    count,
    startOf: (index) => (index === 0 ? start : from + 2 * index),
    endOf: (index) => from + 2 * index + 2,
  };
}

const separator = 1;
const digit = 2;
const prefix = 3;
const listClass = new Uint8Array(128);
for (const sign of ' ,:;-\t\r\n') listClass[sign.charCodeAt(0)] = separator;
for (const sign of '0123456789abcdefABCDEF') listClass[sign.charCodeAt(0)] = digit;
for (const sign of 'xX\\') listClass[sign.charCodeAt(0)] = prefix;

const isSeparator = (code: number) => code < 128 && listClass[code] === separator;

/** Whether the code unit can stand in a list of hexadecimal bytes. */
export const mayBeInList = (code: number) => code < 128 && listClass[code]! > 0;

/** Where the byte at `at` ends (`41`, `0x41`, `\x41`), or -1. Longer groups of digits are read byte by byte. */
function digitsOf(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const isPrefixed = (first === 48 || first === 92) && (text.charCodeAt(at + 1) | 32) === 120;
  const from = isPrefixed ? at + 2 : at;
  return hexByte(text, from) < 0 ? -1 : from;
}

const longestSeparator = 12;

function afterSeparators(text: string, at: number): number {
  let next = at;
  while (next - at < longestSeparator && isSeparator(text.charCodeAt(next))) next++;
  return next;
}

export interface HexList {
  /** `undefined` when there are too few bytes, or no text. */
  run: EncodedRun | undefined;
  /** Where reading stopped. */
  end: number;
}

/** A list of bytes from `start` on: `41 42 43`, `41:42`, `0x41, 0x42`, `6162 6364`. */
export function hexList(text: string, start: number): HexList {
  const starts: number[] = [];
  const bytes: number[] = [];
  let at = start;
  let end = start;
  for (let digits = digitsOf(text, at); digits >= 0; digits = digitsOf(text, at)) {
    starts.push(at);
    bytes.push(hexByte(text, digits));
    end = digits + 2;
    at = afterSeparators(text, end);
    if (bytes.length === firstLook && !mayBeText(Uint8Array.from(bytes), firstLook))
      return { run: undefined, end };
  }
  // A lone digit at the end belongs to something else, and so did the last byte.
  if (hexDigit(text.charCodeAt(end)) >= 0) bytes.pop();
  if (bytes.length < fewestBytes || isOneGroup(text, starts[0]!, end)) return { run: undefined, end };
  const ends = starts.slice(1).map((next) => lastDigitBefore(text, next));
  ends.push(end);
  return {
    run: {
      bytes: Uint8Array.from(bytes),
      count: bytes.length,
      startOf: (index) => starts[index]!,
      endOf: (index) => ends[index]!,
    },
    end,
  };
}

/** Without separators it is a plain run, which is read elsewhere. */
function isOneGroup(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isSeparator(text.charCodeAt(at))) return false;
  return true;
}

function lastDigitBefore(text: string, at: number): number {
  let end = at;
  while (isSeparator(text.charCodeAt(end - 1))) end--;
  return end;
}
