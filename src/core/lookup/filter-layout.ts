import { type Hash64, mix } from './keyed-hash.ts';

/** Where a binary fuse filter of three-way hashing keeps its fingerprints. */
export interface FilterLayout {
  segmentLength: number;
  /** Slots a first position is drawn from. */
  firstSlots: number;
  slots: number;
}

const longestSegment = 2 ** 18;

/** Sizes as in Graf and Lemire, "Binary Fuse Filters: Fast and Smaller Than Xor Filters", 2022, for arity three. */
export function filterLayout(keys: number): FilterLayout {
  const count = Math.max(2, keys);
  const exponent = Math.floor(Math.log(count) / Math.log(3.33) + 2.25);
  const segmentLength = Math.min(2 ** exponent, longestSegment);
  const factor = Math.max(1.125, 0.875 + (0.25 * Math.log(1_000_000)) / Math.log(count));
  const segments = Math.max(1, Math.ceil((count * factor) / segmentLength) - 2);
  return { segmentLength, firstSlots: segments * segmentLength, slots: (segments + 2) * segmentLength };
}

/** The three slots of a hash, and the fingerprint that theirs must add up to. */
export interface Place {
  first: number;
  second: number;
  third: number;
  print: number;
}

export function placeOf(hash: Hash64, seed: number, layout: FilterLayout, bits: number, out: Place): void {
  const high = mix(hash.lo ^ seed);
  const low = mix((hash.hi + high) | 0);
  const mask = layout.segmentLength - 1;
  const first = Math.floor((high >>> 0) * 2 ** -32 * layout.firstSlots);
  out.first = first;
  out.second = (first + layout.segmentLength) ^ ((low >>> 14) & mask);
  out.third = (first + 2 * layout.segmentLength) ^ (low & mask);
  out.print = mix((Math.imul(high, 0x9e3779b1) + low) | 0) >>> (32 - bits);
}

/** Bytes that the packed fingerprints take. */
export function packedLength(layout: FilterLayout, bits: number): number {
  return Math.ceil((layout.slots * bits) / 8);
}
