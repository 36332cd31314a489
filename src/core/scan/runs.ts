import { isDigit, isLetter, isUpper } from './characters.ts';
import { NumberList } from './number-list.ts';

/** Shorter keys than this look like words, UTF-16 code units. */
const shortestRun = 16;
/** Where in a run a key may begin is looked for this far. */
const longestHead = 300;
const mostLooked = 40;
const shortestPiece = 8;
const dot = 46;
const slash = 47;
const equals = 61;

const inRun = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+/=.~-') {
  inRun[character.charCodeAt(0)] = 1;
}

const isRun = (code: number) => code < 128 && inRun[code] === 1;

/**
 * The runs of at least 16 key characters, as pairs of start and end. While no character can belong to such a run, only
 * every sixteenth is looked at.
 */
export function longRuns(text: string): NumberList {
  const runs = new NumberList();
  let start = 0;
  while (start + shortestRun <= text.length) {
    let back = start + shortestRun - 1;
    while (back >= start && isRun(text.charCodeAt(back))) back--;
    if (back >= start) {
      start = back + 1;
      continue;
    }
    let end = start + shortestRun;
    while (end < text.length && isRun(text.charCodeAt(end))) end++;
    runs.push2(start, end);
    start = end + 1;
  }
  return runs;
}

/** The offsets where a key may begin: the start of a run, and what follows `=`, `.` or `/` in it. */
export function keyStarts(text: string, runs: NumberList): NumberList {
  const starts = new NumberList();
  for (let index = 0; index < runs.length; index += 2)
    startsInRun(text, runs.at(index), runs.at(index + 1), starts);
  return starts;
}

function startsInRun(text: string, start: number, end: number, into: NumberList): void {
  if (!hasDigit(text, start, end)) return;
  const last = Math.min(end - shortestRun, start + longestHead);
  for (let offset = start; offset <= last; offset++) {
    const before = offset === start ? slash : text.charCodeAt(offset - 1);
    if ((before === equals || before === dot || before === slash) && mayBeKey(text, offset, end))
      into.push(offset);
  }
}

function hasDigit(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++) if (isDigit(text.charCodeAt(offset))) return true;
  return false;
}

/** Letters and digits mixed: in one piece, as no path or name is, or as base64 mixes them with signs. */
function mayBeKey(text: string, start: number, end: number): boolean {
  let piece = 0;
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let signs = 0;
  const stop = Math.min(end, start + mostLooked);
  for (let offset = start; offset < stop; offset++) {
    const code = text.charCodeAt(offset);
    if (isDigit(code)) digits++;
    else if (isUpper(code)) upper++;
    else if (isLetter(code)) lower++;
    else if (code === slash || code === dot || code === equals) signs++;
    if (signs === 0) piece++;
  }
  if (digits === 0 || upper + lower === 0) return false;
  return piece >= shortestPiece || (upper > 0 && lower > 0 && signs * 8 <= stop - start + 8);
}
