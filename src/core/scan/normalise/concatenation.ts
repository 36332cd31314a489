import { type Notation, nextAt } from './notation.ts';
import { isSpace, partsOneValue } from './text-signs.ts';

/** The closing quote, an operator of string concatenation (or a line break, as in C and Python), the next quote. */
const seam = /["'`](?:\s{0,80}[+&.]\s{0,80}|[ \t]{0,20}\r?\n[ \t]{0,80})[fru]?["'`]/y;

function end(text: string, at: number): number {
  seam.lastIndex = at;
  const to = seam.test(text) ? seam.lastIndex : at;
  return to > at && partsOneValue(text, at, to) ? to : at;
}

/** The quote before the operator at `at`, or -1. */
function quoteBefore(text: string, at: number): number {
  let quote = at - 1;
  while (quote >= 0 && at - quote < 80 && isSpace(text.charCodeAt(quote))) quote--;
  const code = text.charCodeAt(quote);
  return code === 34 || code === 39 || code === 96 ? quote : -1;
}

const around = (operator: string): Notation => ({
  next(text, from) {
    let at = text.indexOf(operator, from + 1);
    for (; at >= 0; at = text.indexOf(operator, at + 1)) {
      const quote = quoteBefore(text, at);
      if (quote >= from && end(text, quote) > quote) return quote;
    }
    return -1;
  },
  end,
  write: (_text, _at, _end, into) => into.leaveOut(),
});

const literally = (literal: string): Notation => ({
  ...around(''),
  next: nextAt(literal, (text, at) => end(text, at) > at),
});

/** A value put together of string literals in code: `"AKIA" + "..."`. */
export const concatenations: readonly Notation[] = [
  around('+'),
  literally('"\n'),
  literally("'\n"),
  literally('" . "'),
  literally("' . '"),
  literally('" & "'),
  literally("'.'"),
];
