import { type Hash64, mix } from './keyed-hash.ts';

/** One hash of two values of one row, in the order of their columns. Their own hashes are keyed; this only joins them. */
export function rowHash(first: Hash64, second: Hash64, out: Hash64): void {
  out.lo = mix((first.lo + mix(second.lo ^ 0x243f6a88)) | 0);
  out.hi = mix((first.hi + mix(second.hi ^ 0x13198a2e)) | 0);
}
