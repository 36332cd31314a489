/** A place in a file: lines and columns count from 1, columns in UTF-16 code units. */
export interface Place {
  line: number;
  column: number;
}

/** Goes along a text that comes in windows and says on which line and column it is. */
export class LineCursor {
  private line = 1;
  private lineStart = 0;
  /** Line breaks before this offset are counted. */
  private counted = 0;

  /**
   * The place of `offset` in the whole, which must not lie before the last one asked for; `window` begins at
   * `windowStart` of the whole and holds everything between the two.
   */
  placeOf(offset: number, window: string, windowStart: number): Place {
    while (this.counted < offset) {
      const found = window.indexOf('\n', this.counted - windowStart);
      this.counted = windowStart + (found < 0 ? window.length : found);
      if (found < 0 || this.counted >= offset) break;
      this.line++;
      this.lineStart = ++this.counted;
    }
    return { line: this.line, column: offset - this.lineStart + 1 };
  }
}
