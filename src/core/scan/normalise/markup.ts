import { type Notation, nextAt } from './notation.ts';
import { partsOneValue } from './text-signs.ts';

/** Inline elements of HTML that style a part of a word, and comments; up to four of them. */
const tags =
  /(?:<(?:\/?(?:a|abbr|b|bdi|bdo|big|cite|code|del|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr)(?: [^<>]{0,120})?\/?|!--[^<>]{0,80}--)>){1,4}/iy;

function end(text: string, at: number): number {
  tags.lastIndex = at;
  const to = tags.test(text) ? tags.lastIndex : at;
  return to > at && partsOneValue(text, at, to) ? to : at;
}

/** Markup inside a value: `4111<b>1111</b>`. */
export const markup: Notation = {
  next: nextAt('<', (text, at) => end(text, at) > at),
  end,
  write: (_text, _at, _end, into) => into.leaveOut(),
};
