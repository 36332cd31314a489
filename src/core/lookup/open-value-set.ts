import type { ValueSet } from '../../model/lookup.ts';
import type { Hash64 } from './keyed-hash.ts';
import { type OpenFilter, openFilter } from './open-filter.ts';

/** What was found where: offsets into the text, end exclusive. */
export interface ValueHit extends Hash64 {
  start: number;
  end: number;
}

/** A value set ready to be asked, and what it was found to hold in the text at hand. */
export interface OpenValueSet {
  values: OpenFilter;
  heads: OpenFilter;
  words: number;
  characters: boolean;
  /** By length: 1 where a code has it. */
  codes: Uint8Array;
  longestCode: number;
  addresses: boolean;
  hits: ValueHit[];
  /** Before this offset nothing starts any more. */
  from: number;
}

export function openValueSet({ values, heads, words, characters, codes, addresses }: ValueSet): OpenValueSet {
  const lengths = new Uint8Array(Math.max(0, ...codes) + 1);
  for (const length of codes) lengths[length] = 1;
  return {
    values: openFilter(values),
    heads: openFilter(heads),
    words,
    characters,
    codes: lengths,
    longestCode: lengths.length - 1,
    addresses,
    hits: [],
    from: 0,
  };
}

/** Notes a hit, the longest of those that start where it does. */
export function noteHit(set: OpenValueSet, start: number, end: number, { lo, hi }: Hash64): void {
  if (end <= set.from) return;
  set.hits.push({ start, end, lo, hi });
  set.from = end;
}
