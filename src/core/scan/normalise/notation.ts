import type { ViewWriter } from './view-writer.ts';

/** One way of writing something otherwise than plainly. All offsets are UTF-16 code units. */
export interface Notation {
  /** The first offset at or after `from` where it stands and is worth a second reading, or -1. Fast: most texts hold none. */
  next(text: string, from: number): number;
  /** Where what stands at `at` ends; `at` when nothing does. */
  end(text: string, at: number): number;
  /** Writes what text[at..end) means; `end` is what the method of that name said. */
  write(text: string, at: number, end: number, into: ViewWriter): void;
}

/** `next` for a notation that begins with this literal, wherever `end` agrees. */
export function nextAt(
  literal: string,
  agrees: (text: string, at: number) => boolean,
): (text: string, from: number) => number {
  return (text, from) => {
    let at = text.indexOf(literal, from);
    while (at >= 0 && !agrees(text, at)) at = text.indexOf(literal, at + 1);
    return at;
  };
}
