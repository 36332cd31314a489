/** A span that was replaced, and how long its replacement is. */
export interface Change {
  start: number;
  end: number;
  length: number;
}

/** Where an offset stands after the changes (sorted, apart); one inside a span comes after its replacement. */
export function offsetAfter(offset: number, changes: readonly Change[]): number {
  let moved = 0;
  for (const { start, end, length } of changes) {
    if (offset <= start) break;
    if (offset < end) return start + moved + length;
    moved += length - (end - start);
  }
  return offset + moved;
}
