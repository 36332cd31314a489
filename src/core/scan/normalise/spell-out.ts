import type { View } from '../view.ts';
import { backslash } from './backslash.ts';
import { concatenations } from './concatenation.ts';
import { stars, ticks, tildes } from './emphasis.ts';
import { htmlEntity } from './html-entity.ts';
import { letters, middleDots, softHyphens } from './letters.ts';
import { lineBreak, lineTag } from './line-break.ts';
import { markup } from './markup.ts';
import type { Notation } from './notation.ts';
import { percent } from './percent.ts';
import { quotedPrintable } from './quoted-printable.ts';
import { isSpace } from './text-signs.ts';
import { ViewWriter } from './view-writer.ts';

/** How much text around what is encoded is read again, UTF-16 code units. */
const around = 160;
/** Where a stretch would begin inside a longer word, it begins there. */
const longestWord = 320;

const notations: readonly Notation[] = [
  percent,
  htmlEntity,
  backslash,
  quotedPrintable,
  letters,
  softHyphens,
  middleDots,
  markup,
  lineTag,
  lineBreak,
  stars,
  tildes,
  ticks,
  ...concatenations,
];

const quotes = concatenations[0]!;

/** By ASCII code what may begin with it, in the order in which they are asked. */
const beginning: Partial<Record<string, readonly Notation[]>> = {
  '%': [percent],
  '&': [htmlEntity],
  '\\': [backslash],
  '=': [quotedPrintable],
  '<': [markup, lineTag],
  '\n': [lineBreak],
  '\r': [lineBreak],
  '*': [stars],
  '~': [tildes],
  '`': [quotes, ticks],
  '"': [quotes],
  "'": [quotes],
};
const none: readonly Notation[] = [];
const atCode = Array.from({ length: 128 }, (_, code) => beginning[String.fromCharCode(code)] ?? none);
const beyondAscii: readonly Notation[] = [letters];

/**
 * The surroundings of everything that is written in another way than plainly, written plainly; `undefined` when
 * there is nothing. Linear in the length of the text; where nothing is encoded, some milliseconds for 10 MB.
 */
export function spellOut(text: string): View | undefined {
  const marks = new Marks(text);
  let writer: ViewWriter | undefined;
  let done = 0;
  for (let mark = marks.next(0); mark >= 0; mark = marks.next(done)) {
    writer ??= new ViewWriter();
    done = writeStretch(text, Math.max(done, wordStart(text, mark - around)), mark, writer);
    writer.separate(done);
  }
  return writer?.finish();
}

/** Where the next encoded thing stands, each notation searched for once. */
class Marks {
  private readonly offsets: number[] = notations.map(() => -1);
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The next offset at or after `from`, or -1. */
  next(from: number): number {
    let nearest = Number.POSITIVE_INFINITY;
    for (let index = 0; index < notations.length; index++) {
      if (this.offsets[index]! < from) {
        const at = notations[index]!.next(this.text, from);
        this.offsets[index] = at < 0 ? Number.POSITIVE_INFINITY : at;
      }
      nearest = Math.min(nearest, this.offsets[index]!);
    }
    return Number.isFinite(nearest) ? nearest : -1;
  }
}

/** Writes on until `around` code units after the last encoded thing; returns where it stopped. */
function writeStretch(text: string, from: number, mark: number, into: ViewWriter): number {
  let at = from;
  let last = mark;
  while (at < text.length && (at <= last + around || !isSpace(text.charCodeAt(at - 1)))) {
    if (at >= last + longestWord) break;
    const end = writeEncoded(text, at, into);
    if (end > at) {
      at = end;
      last = end;
    } else {
      into.copy(text.charCodeAt(at), at);
      at++;
    }
  }
  return at;
}

/** Where the encoded thing at `at` ends, which is now written; `at` when there is none. */
function writeEncoded(text: string, at: number, into: ViewWriter): number {
  const code = text.charCodeAt(at);
  for (const notation of code < 128 ? atCode[code]! : beyondAscii) {
    const end = notation.end(text, at);
    if (end === at) continue;
    notation.write(text, at, end, into);
    return end;
  }
  return at;
}

/** A start that cuts no word in two, unless the word is very long. */
function wordStart(text: string, offset: number): number {
  let at = Math.max(0, offset);
  const stop = Math.max(0, at - longestWord);
  while (at > stop && !isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
