import { isAsciiLetter, isDigit } from './text-signs.ts';
import type { ViewWriter } from './view-writer.ts';

const longestWord = 16;

/** A mark makes an accented letter in a word; on a part of a key it is only noise. */
export function writeMark(text: string, at: number, into: ViewWriter): void {
  const base = into.last();
  if (base < 0) return into.leaveOut();
  const composed = `${String.fromCharCode(base)}${text[at]}`.normalize('NFC');
  const isLetter = composed.length === 1 && !isInKey(text, at);
  into.replaceLast(isLetter ? composed.charCodeAt(0) : base, at + 1);
}

/** Whether the word around holds a digit or an underscore. */
function isInKey(text: string, at: number): boolean {
  for (const step of [-1, 1]) {
    for (let count = 1; count <= longestWord; count++) {
      const code = text.charCodeAt(at + count * step);
      if (isDigit(code) || code === 95) return true;
      if (!isAsciiLetter(code) && !(code >= 0xc0)) break;
    }
  }
  return false;
}
