import { type Hash64, keyedHash } from '../../../core/lookup/keyed-hash.ts';

/** What came from the person on this page: hashes under a key that is made with the page and never leaves it. */
export interface SeenValues {
  add(valueKey: string): void;
  has(valueKey: string): boolean;
  readonly size: number;
}

export function createSeenValues(): SeenValues {
  const [lo = 0, hi = 0] = crypto.getRandomValues(new Int32Array(2));
  const hash = (valueKey: string) => hashOf({ lo, hi }, valueKey);
  const seen = new Set<string>();
  return {
    add: (valueKey) => void seen.add(hash(valueKey)),
    has: (valueKey) => seen.size > 0 && seen.has(hash(valueKey)),
    get size() {
      return seen.size;
    },
  };
}

function hashOf(key: Hash64, text: string): string {
  const units = Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const out = { lo: 0, hi: 0 };
  keyedHash(key, units, 0, units.length, out);
  return `${out.hi}:${out.lo}`;
}
