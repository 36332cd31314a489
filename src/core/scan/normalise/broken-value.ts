import { isAsciiLetter, isDigit } from './text-signs.ts';

/** Whether a line break at [start, end) broke one value in two: each of these knows one kind of value. */

const longestToken = 128;
const tokenClass = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (isDigit(code) || isAsciiLetter(code) || '_+/=.~-'.includes(String.fromCharCode(code)))
    tokenClass[code] = 1;
}
const isTokenCharacter = (code: number) => code < 128 && tokenClass[code] === 1;

/** A line shorter than this was hardly ended by a terminal's or a mail program's wrapping. */
const wrappedLine = 60;

function tokenBefore(text: string, end: number): string {
  let at = end;
  while (at > 0 && end - at < longestToken && isTokenCharacter(text.charCodeAt(at - 1))) at--;
  return text.slice(at, end);
}

function tokenAfter(text: string, start: number): string {
  let at = start;
  while (at - start < longestToken && isTokenCharacter(text.charCodeAt(at))) at++;
  return text.slice(start, at);
}

const isLineEnd = (text: string, at: number) => at >= text.length || text[at] === '\n' || text[at] === '\r';
const isLineStart = (text: string, at: number) => at <= 0 || text[at - 1] === '\n';

/**
 * A first look at the code units on both sides: digits on the left, and on the right a digit or a capital that
 * begins no word. Ordinary lines end here.
 */
export function mayBeBroken(text: string, start: number, end: number): boolean {
  return hasDigitBefore(text, start) && hasSignAfter(text, end);
}

const look = 24;

function hasDigitBefore(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1) === 32 ? end - 1 : end;
  for (let at = last - 1; at >= last - look; at--) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return true;
    if (!isTokenCharacter(code)) return false;
  }
  return false;
}

function hasSignAfter(text: string, start: number): boolean {
  for (let at = start; at < start + look; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || (at > start && code >= 65 && code <= 90)) return true;
    if (!isTokenCharacter(code)) return false;
  }
  return false;
}

/** A key: both parts change between capitals, small letters and digits as no word does, and they are no list. */
export function isBrokenToken(text: string, start: number, end: number): boolean {
  const left = tokenBefore(text, start);
  if (left.length < 8 || !looksRandom(left.slice(-24))) return false;
  const right = tokenAfter(text, end);
  if (right.length < 2 || !looksRandom(right.slice(0, 24)) || isName(text, end, right)) return false;
  const isList = isLineStart(text, start - left.length) && isLineEnd(text, end + right.length);
  return !isList || (left.length >= 20 && right.length < left.length && !base64Lines.has(left.length));
}

/** Wrapped base64 is decoded as such: lines of 64 (RFC 7468, section 2) or 76 (RFC 2045, section 6.8) characters. */
const base64Lines = new Set([64, 76]);

/** What stands left of a colon or an equals sign. */
function isName(text: string, at: number, token: string): boolean {
  return /[^=]=+[^=]/.test(token) || /^\s?[:=]/.test(text.slice(at + token.length, at + token.length + 2));
}

/** Whether it changes between capitals, small letters and digits more often than words and names do. */
export function looksRandom(token: string): boolean {
  let changes = 0;
  let length = 0;
  let last = 0;
  for (let at = 0; at < token.length; at++) {
    const code = token.charCodeAt(at);
    const kind = isDigit(code) ? 1 : isAsciiLetter(code) ? (code < 97 ? 2 : 3) : 0;
    if (kind === 0) continue;
    if (length++ > 0 && kind !== last) changes++;
    last = kind;
  }
  return changes > 0 && changes * 5 >= length;
}

/** Digits in a line that is as long as wrapping makes it. */
export function isBrokenNumber(text: string, start: number, end: number): boolean {
  const left = tokenBefore(text, start);
  const right = tokenAfter(text, end);
  if (!/^\d{4,15}$/.test(left) || !/^\d{2,15}$/.test(right)) return false;
  const before = text.slice(Math.max(0, start - wrappedLine), start);
  return before.length === wrappedLine && !before.includes('\n') && !isLineEnd(text, end + right.length);
}

const groupsEnd = /(?:^|[^A-Za-z0-9])((?:[A-Z0-9]{4}[ -]){0,8}[A-Z0-9]{4}) ?$/;
const groupsStart = /^((?:[A-Z0-9]{4}[ -]){0,8}[A-Z0-9]{1,4})(?![A-Za-z0-9])/;

/** Groups of four, as cards and IBANs are written: at least three, and not in rows one below the other. */
export function isBrokenGroups(text: string, start: number, end: number): boolean {
  if (!endsInGroup(text, start)) return false;
  const before = text.slice(Math.max(0, start - 48), start);
  const left = groupsEnd.exec(before)?.[1];
  if (!left || !/\d{2}/.test(left)) return false;
  const right = groupsStart.exec(text.slice(end, end + 48))?.[1];
  if (!right || !/\d{2}|^\d$/.test(right) || left.length + right.length < 13) return false;
  const isBelowDigits = /\d\s?\n$/.test(before.slice(0, before.lastIndexOf(left)));
  return !isBelowDigits && !/^\r?\n\d/.test(text.slice(end + right.length, end + right.length + 3));
}

/** A first look: exactly four capitals or digits, and perhaps a space. */
function endsInGroup(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1) === 32 ? end - 1 : end;
  for (let at = last - 4; at < last; at++) if (!isGroupSign(text.charCodeAt(at))) return false;
  const before = text.charCodeAt(last - 5);
  return !isDigit(before) && !isAsciiLetter(before);
}

const isGroupSign = (code: number) => isDigit(code) || (code >= 65 && code <= 90);

const fourBroken = /(?<!\d|\d<br ?\/?>)\d{4}<br ?\/?>\d{4}<br ?\/?>\d{4}<br ?\/?>\d{4}(?!\d|<br ?\/?>\d)/gi;

/** A card number as four groups with a line break tag after each but the last. */
export function isBrokenByTags(text: string, at: number): boolean {
  const from = Math.max(0, at - 40);
  for (const match of text.slice(from, at + 48).matchAll(fourBroken)) {
    if (from + match.index < at && at < from + match.index + match[0].length) return true;
  }
  return false;
}
