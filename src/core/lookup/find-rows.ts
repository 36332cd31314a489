import type { OpenFilter } from './open-filter.ts';
import type { ValueHit } from './open-value-set.ts';
import { rowHash } from './row-hash.ts';

/** Two values of one row stand at most this far apart, UTF-16 code units. */
export const rowWindow = 100;
/** Two of words alone, such as names, of which a text may hold many. */
export const nameWindow = 30;
/** So close together they are one finding, with what stands between them. */
const joined = 3;

interface Span {
  start: number;
  end: number;
}

/** Where values of two columns stand near each other that belong to one row. Of several, the nearest counts. */
export function findRows(
  first: readonly ValueHit[],
  second: readonly ValueHit[],
  rows: OpenFilter,
  window: number,
): Span[] {
  const seconds = inOrder(second);
  const found: Span[] = [];
  let from = 0;
  for (const hit of inOrder(first)) {
    while (from < seconds.length && seconds[from]!.end < hit.start - window) from++;
    const partner = nearest(hit, seconds, from, rows, window);
    if (partner) found.push(...spansOf(hit, partner));
  }
  return found;
}

function nearest(
  hit: ValueHit,
  others: readonly ValueHit[],
  from: number,
  rows: OpenFilter,
  window: number,
): Span | undefined {
  const hash = { lo: 0, hi: 0 };
  let best: Span | undefined;
  let least = window + 1;
  for (let index = from; index < others.length && others[index]!.start <= hit.end + window; index++) {
    const other = others[index]!;
    const gap = Math.max(other.start - hit.end, hit.start - other.end);
    if (gap < 0 || gap >= least) continue;
    rowHash(hit, other, hash);
    if (!rows.has(hash)) continue;
    best = other;
    least = gap;
  }
  return best;
}

function spansOf(a: Span, b: Span): Span[] {
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  if (right.start - left.end <= joined) return [{ start: left.start, end: right.end }];
  return [left, right].map(({ start, end }) => ({ start, end }));
}

const inOrder = (hits: readonly ValueHit[]) => [...hits].sort((a, b) => a.start - b.start);
