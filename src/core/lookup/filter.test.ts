import { describe, expect, it } from 'vitest';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { buildFilter } from './build-filter.ts';
import { HashList } from './hash-list.ts';
import { mix } from './keyed-hash.ts';
import { isWholeFilter, openFilter } from './open-filter.ts';

const hashOf = (index: number) => ({ lo: mix(index), hi: mix(index ^ 0x5bd1e995) });

function listOf(count: number): HashList {
  const list = new HashList();
  for (let index = 0; index < count; index++) list.push(hashOf(index));
  return list;
}

describe('a filter', () => {
  it.each([0, 1, 2, 3, 10, 100, 1000, 50_000])('knows each of its %i keys', (count) => {
    const data = buildFilter(listOf(count), 16);
    expect(isWholeFilter(data)).toBe(true);
    const filter = openFilter(data);
    for (let index = 0; index < count; index++) expect(filter.has(hashOf(index))).toBe(true);
  });

  it.each([8, 12, 20, 24])('with %i bits errs as often as it should', (bits) => {
    const filter = openFilter(buildFilter(listOf(10_000), bits));
    let wrong = 0;
    for (let index = 0; index < 1_000_000; index++) if (filter.has(hashOf(index + 20_000))) wrong++;
    const expected = 1_000_000 / 2 ** bits;
    expect(wrong).toBeLessThan(expected + 4 * Math.sqrt(expected) + 1);
    expect(wrong).toBeGreaterThan(expected - 4 * Math.sqrt(expected) - 1);
  });

  it('takes 9 bits for each bit 8 of a fingerprint', () => {
    const { data } = buildFilter(listOf(500_000), 16);
    expect((data.length * 6) / 500_000).toBeLessThan(16 * 1.16);
  });

  it('counts duplicates once', () => {
    const twice = listOf(100);
    for (let index = 0; index < 100; index++) twice.push(hashOf(index));
    expect(buildFilter(twice, 16).keys).toBe(100);
  });

  it('is not whole once it was cut', () => {
    const data = buildFilter(listOf(100), 16);
    expect(isWholeFilter({ ...data, data: data.data.slice(4) })).toBe(false);
    expect(isWholeFilter({ ...data, keys: 5000 })).toBe(false);
  });
});

describe('base64', () => {
  it('is what everybody else writes', () => {
    for (let length = 0; length < 20; length++) {
      const bytes = Uint8Array.from({ length }, (_, index) => index * 37);
      const text = Buffer.from(bytes).toString('base64').replaceAll('=', '');
      expect(encodeBase64(bytes)).toBe(text);
      expect([...decodeBase64(text, 0)]).toEqual([...bytes]);
    }
  });
});
