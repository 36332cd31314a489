import { NumberList } from '../number-list.ts';
import type { View } from '../view.ts';

/** Builds a view, one UTF-16 code unit after the other. */
export class ViewWriter {
  private codes = new Uint16Array(256);
  private length = 0;
  private readonly starts = new NumberList();
  private readonly ends = new NumberList();
  private readonly changes = new NumberList();

  /** Copies the code unit at `at` as it is. */
  copy(code: number, at: number): void {
    this.write(code, at, at + 1);
  }

  /** `code` stands for [start, end) of the original. */
  put(code: number, start: number, end: number): void {
    this.changes.push(this.length);
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
    this.changes.push(this.length);
  }

  /** The last code unit written, or -1. */
  last(): number {
    return this.length > 0 ? this.codes[this.length - 1]! : -1;
  }

  /** The last code unit now stands for the original up to `end`. */
  replaceLast(code: number, end: number): void {
    this.codes[this.length - 1] = code;
    this.ends.items[this.length - 1] = end;
    this.changes.push(this.length);
  }

  /** Ends a piece of text: what follows is no neighbour of what was written. `end` > 0 is where it ended. */
  separate(end: number): void {
    this.write(10, end - 1, end);
    this.write(10, end - 1, end);
  }

  /** `undefined` when nothing was written. */
  finish(): View | undefined {
    if (this.length === 0) return undefined;
    const parts: string[] = [];
    for (let at = 0; at < this.length; at += 8192) {
      const codes = this.codes.subarray(at, Math.min(this.length, at + 8192));
      parts.push(String.fromCharCode.apply(undefined, codes as unknown as number[]));
    }
    return { text: parts.join(''), starts: this.starts, ends: this.ends, changes: this.changes };
  }

  private write(code: number, start: number, end: number): void {
    if (this.length === this.codes.length) {
      const larger = new Uint16Array(this.length * 2);
      larger.set(this.codes);
      this.codes = larger;
    }
    this.codes[this.length++] = code;
    this.starts.push(start);
    this.ends.push(end);
  }
}
