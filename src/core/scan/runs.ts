import { isDigit, isLetter } from './characters.ts';
import { NumberList } from './number-list.ts';

/** Shorter keys than this look like words, UTF-16 code units. */
const shortestRun = 16;
/** Where in a run a key may begin is looked for this far. */
const longestHead = 300;

const inRun = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+/=.~-') {
  inRun[character.charCodeAt(0)] = 1;
}

const isRun = (code: number) => code < 128 && inRun[code] === 1;

/**
 * The offsets where a key may begin: the start of a run of key characters, and what follows `=`, `.` or `/` in it.
 * While no character can belong to a long run, only every sixteenth is looked at.
 */
export function keyStarts(text: string): NumberList {
  const starts = new NumberList();
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
    startsInRun(text, start, end, starts);
    start = end + 1;
  }
  return starts;
}

function startsInRun(text: string, start: number, end: number, into: NumberList): void {
  if (!mixesLettersAndDigits(text, start, Math.min(end, start + longestHead))) return;
  into.push(start);
  const last = Math.min(end - shortestRun, start + longestHead);
  for (let offset = start + 1; offset <= last; offset++) {
    const before = text.charCodeAt(offset - 1);
    if (before === 61 || before === 46 || before === 47) into.push(offset);
  }
}

function mixesLettersAndDigits(text: string, start: number, end: number): boolean {
  let letters = false;
  let digits = false;
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    if (isLetter(code)) letters = true;
    else if (isDigit(code)) digits = true;
    if (letters && digits) return true;
  }
  return false;
}
