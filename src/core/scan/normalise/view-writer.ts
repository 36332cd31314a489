import { NumberList } from '../number-list.ts';
import type { View } from '../view.ts';

/** Builds a view, one UTF-16 code unit after the other. */
export class ViewWriter {
  private readonly codes: number[] = [];
  private readonly starts = new NumberList();
  private readonly ends = new NumberList();
  private readonly changes = new NumberList();

  /** Copies the code unit at `at` as it is. */
  copy(code: number, at: number): void {
    this.write(code, at, at + 1);
  }

  /** `code` stands for [start, end) of the original. */
  put(code: number, start: number, end: number): void {
    this.changes.push(this.codes.length);
    this.write(code, start, end);
  }

  putText(text: string, start: number, end: number): void {
    for (let index = 0; index < text.length; index++) this.put(text.charCodeAt(index), start, end);
  }

  /** A code point stands for [start, end) of the original. */
  putPoint(point: number, start: number, end: number): void {
    if (point < 0x10000) return this.put(point, start, end);
    this.put(0xd800 + ((point - 0x10000) >> 10), start, end);
    this.put(0xdc00 + ((point - 0x10000) & 0x3ff), start, end);
  }

  /** Something stood here in the original and is left out. */
  leaveOut(): void {
    this.changes.push(this.codes.length);
  }

  /** The last code unit written, or -1. */
  last(): number {
    return this.codes.at(-1) ?? -1;
  }

  /** The last code unit now stands for the original up to `end`. */
  replaceLast(code: number, end: number): void {
    const last = this.codes.length - 1;
    this.codes[last] = code;
    this.ends.items[last] = end;
    this.changes.push(last + 1);
  }

  /** Ends a piece of text: what follows is no neighbour of what was written. `end` > 0 is where it ended. */
  separate(end: number): void {
    this.write(10, end - 1, end);
    this.write(10, end - 1, end);
  }

  /** `undefined` when nothing was written. */
  finish(): View | undefined {
    if (this.codes.length === 0) return undefined;
    const parts: string[] = [];
    for (let at = 0; at < this.codes.length; at += 8192)
      parts.push(String.fromCharCode.apply(undefined, this.codes.slice(at, at + 8192)));
    return { text: parts.join(''), starts: this.starts, ends: this.ends, changes: this.changes };
  }

  private write(code: number, start: number, end: number): void {
    this.codes.push(code);
    this.starts.push(start);
    this.ends.push(end);
  }
}
