import { NumberList } from './number-list.ts';
import type { View } from './view.ts';

/** How much text around an encoded character is read again, UTF-16 code units. */
const around = 160;

/** Characters that nobody sees: soft hyphen, joiners, direction marks, variation selectors, byte order mark. */
const invisible =
  '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff';
const otherDigits = '\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f';
const wide = '\\u3000\\uff01-\\uff5e';

const first = new RegExp(`[%&\\\\${invisible}${otherDigits}${wide}]`, 'g');
const encoded = new RegExp(
  `%[0-7][0-9a-fA-F]|&(?:#\\d{1,5}|#[xX][0-9a-fA-F]{1,4}|amp|lt|gt|quot|apos|nbsp|commat|period|colon|equals);|\\\\(?:u00[0-7][0-9a-fA-F]|x[0-7][0-9a-fA-F]|["'/ntr])|[${invisible}${otherDigits}${wide}]`,
  'y',
);

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  commat: '@',
  period: '.',
  colon: ':',
  equals: '=',
};
const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r' };

/**
 * The surroundings of everything that is written in another way than plainly (percent and HTML encoding,
 * backslash escapes, invisible, full-width and other scripts' digits), written plainly; `undefined` when there is nothing.
 */
export function normaliseMarked(text: string): View | undefined {
  let view: View | undefined;
  let done = 0;
  first.lastIndex = 0;
  for (let mark = nextMark(text, 0); mark >= 0; mark = nextMark(text, done)) {
    view ??= { text: '', starts: new NumberList(), ends: new NumberList() };
    const from = Math.max(done, wordStart(text, mark - around));
    done = appendPlain(text, from, mark, view);
    appendCharacter(view, '\n', done, done);
    appendCharacter(view, '\n', done, done);
  }
  return view;
}

/** The next offset at or after `from` where something encoded stands, or -1. */
function nextMark(text: string, from: number): number {
  first.lastIndex = from;
  while (first.test(text)) {
    encoded.lastIndex = first.lastIndex - 1;
    if (encoded.test(text)) return first.lastIndex - 1;
  }
  return -1;
}

/** Writes on until `around` characters after the last encoded one; returns where it stopped. */
function appendPlain(text: string, from: number, mark: number, view: View): number {
  let at = from;
  let last = mark;
  const parts: string[] = [];
  const note = (character: string, start: number, end: number) => {
    if (!character) return;
    parts.push(character);
    view.starts.push(start);
    view.ends.push(end);
  };
  while (
    at < text.length &&
    (at <= last + around || !isSpace(text.charCodeAt(at - 1))) &&
    at < last + 2 * around
  ) {
    encoded.lastIndex = at;
    const match = mayStart(text.charCodeAt(at)) ? encoded.exec(text) : null;
    if (match) {
      note(plain(match[0]), at, at + match[0].length);
      at += match[0].length;
      last = at;
    } else {
      note(text[at]!, at, at + 1);
      at++;
    }
  }
  view.text += parts.join('');
  return at;
}

function appendCharacter(view: View, character: string, start: number, end: number): void {
  view.text += character;
  view.starts.push(start);
  view.ends.push(end);
}

const mayStart = (code: number) => code === 37 || code === 38 || code === 92 || code >= 0xad;

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);

/** A start that cuts no word in two. */
function wordStart(text: string, offset: number): number {
  let at = Math.max(0, offset);
  const stop = Math.max(0, at - around);
  while (at > stop && !isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** What one encoded character stands for; an invisible one for nothing. */
function plain(match: string): string {
  if (match[0] === '%') return String.fromCharCode(Number.parseInt(match.slice(1), 16));
  if (match[0] === '&') return plainEntity(match.slice(1, -1));
  if (match[0] === '\\') {
    if (match.length === 2) return escapes[match[1]!] ?? match[1]!;
    return String.fromCharCode(Number.parseInt(match.slice(2), 16));
  }
  const code = match.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0x3000) return ' ';
  if ((code >= 0x0660 && code <= 0x0669) || (code >= 0x06f0 && code <= 0x06f9)) return String(code & 15);
  if (code >= 0x0966 && code <= 0x096f) return String(code - 0x0966);
  return '';
}

function plainEntity(name: string): string {
  if (name[0] !== '#') return entities[name] ?? '';
  const hex = name[1] === 'x' || name[1] === 'X';
  const code = hex ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return String.fromCharCode(code);
}
