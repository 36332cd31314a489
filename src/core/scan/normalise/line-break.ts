import {
  isBrokenByTags,
  isBrokenGroups,
  isBrokenNumber,
  isBrokenToken,
  mayBeBroken,
} from './broken-value.ts';
import { type Notation, nextAt } from './notation.ts';
import { isAlphanumeric, isValueCharacter } from './text-signs.ts';
import type { ViewWriter } from './view-writer.ts';

function breaksValue(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (!isValueCharacter(after) || !(isValueCharacter(before) || before === 32)) return false;
  if (!mayBeBroken(text, start, end)) return false;
  return (
    isBrokenToken(text, start, end) || isBrokenNumber(text, start, end) || isBrokenGroups(text, start, end)
  );
}

/** Groups keep a space between them. */
function writeBreak(text: string, start: number, end: number, into: ViewWriter): void {
  const isBetweenGroups = isBrokenGroups(text, start, end) || isBrokenByTags(text, start);
  if (isBetweenGroups && into.last() !== 32) into.put(32, start, end);
  else into.leaveOut();
}

function endOfBreak(text: string, at: number): number {
  const end = text.charCodeAt(at) === 13 ? at + 2 : at + 1;
  return text.charCodeAt(end - 1) === 10 && breaksValue(text, at, end) ? end : at;
}

/** A line break inside a value, left by a terminal, an e-mail program or a narrow column. */
export const lineBreak: Notation = {
  next(text, from) {
    for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (!isAlphanumeric(text.charCodeAt(at + 1))) continue;
      const start = at > from && text.charCodeAt(at - 1) === 13 ? at - 1 : at;
      if (endOfBreak(text, start) > start) return start;
    }
    return -1;
  },
  end: endOfBreak,
  write: writeBreak,
};

const tag = /<br ?\/?>/iy;

function endOfTag(text: string, at: number): number {
  tag.lastIndex = at;
  const end = tag.test(text) ? tag.lastIndex : at;
  return end > at && (breaksValue(text, at, end) || isBrokenByTags(text, at)) ? end : at;
}

/** The same made by HTML. */
export const lineTag: Notation = {
  next: nextAt('<', (text, at) => (text.charCodeAt(at + 1) | 32) === 98 && endOfTag(text, at) > at),
  end: endOfTag,
  write: writeBreak,
};
