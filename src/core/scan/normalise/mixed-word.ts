import { classOf } from './letter-classes.ts';
import { isAsciiLetter, isDigit } from './text-signs.ts';

const longestWalk = 16;

/** Whether the word holds an ASCII letter or underscore, and no letter that only the other alphabet has. */
export function isInLatinWord(text: string, at: number): boolean {
  const left = walk(text, at, -1);
  if (left < 0) return false;
  const right = walk(text, at, 1);
  return right >= 0 && left + right > 0;
}

/** 1 when an ASCII letter or underscore stands in the word on this side, 0 when none does, -1 for a foreign letter. */
function walk(text: string, from: number, step: 1 | -1): -1 | 0 | 1 {
  let found: 0 | 1 = 0;
  for (let count = 1; count <= longestWalk; count++) {
    const code = text.charCodeAt(from + count * step);
    if (isAsciiLetter(code) || code === 95) found = 1;
    else if (isDigit(code)) continue;
    else if (!(code >= 0xc0)) break;
    else if (classOf[code] === 0) return code < 0x2000 ? -1 : found;
  }
  return found;
}
