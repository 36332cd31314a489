import { describe, expect, it } from 'vitest';
import { keyedHash, readKey } from './keyed-hash.ts';

/** From `vectors.h` of the authors' reference implementation: bytes 0, 1, 2, ... under the key 00 01 ... 07. */
const vectors: [length: number, tag: string][] = [
  [0, '218d1f59b9b83cc8'],
  [2, '064f39ef7c50eb57'],
  [4, 'd5e78a175be52ea1'],
  [6, 'ce3e91358aa2bc25'],
  [8, 'edfee820bce4858c'],
];

describe('keyedHash', () => {
  it.each(vectors)('gives the published tag of %i bytes', (length, tag) => {
    const bytes = Uint8Array.from({ length }, (_, index) => index);
    const out = { lo: 0, hi: 0 };
    keyedHash(readKey('0001020304050607'), new Uint16Array(bytes.buffer), 0, length / 2, out);
    const hash = new Uint8Array(new Int32Array([out.lo, out.hi]).buffer);
    expect(Buffer.from(hash).toString('hex')).toBe(tag);
  });
});
