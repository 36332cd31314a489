import { type Hash64, readKey } from './lookup/keyed-hash.ts';
import { hashFolded } from './lookup/value-shape.ts';
import { valueKey } from './value-key.ts';

/** The keyed hash of a value: 16 hex digits. `salt`: 16 hex digits. */
export function saltedHash(value: string, salt: string): string {
  return hashUnder(readKey(salt), value);
}

/** The same under a key that was read before. */
export function hashUnder(key: Hash64, value: string): string {
  const hash = { lo: 0, hi: 0 };
  hashFolded(valueKey(value), key, hash);
  return [hash.lo, hash.hi].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
