import { describe, expect, it } from 'vitest';
import { mix } from './keyed-hash.ts';
import { estimateBits, fewestLoneBits } from './table-bits.ts';

/** Repeatable, spread over 0 to below. */
const spread = (seed: number, below: number) => (mix(seed + 1) >>> 0) % below;
const column = (make: (index: number) => string) => Array.from({ length: 5000 }, (_, index) => make(index));
const digits = (index: number, count: number) =>
  Array.from({ length: count }, (_, place) => spread(index * 100 + place, 10)).join('');

describe('estimateBits', () => {
  it('is 3.3 bits a digit, and nothing for what all values share', () => {
    expect(estimateBits(column((index) => digits(index, 18)))).toBeGreaterThan(50);
    const prefixed = estimateBits(column((index) => `CUSTOMER-2026-${digits(index, 6)}`));
    expect(prefixed).toBeGreaterThan(15);
    expect(prefixed).toBeLessThan(21);
  });

  it('keeps numbers, dates and names below what a column alone needs', () => {
    const names = ['Miller', 'Hassan', 'Okafor', 'Schmidt', 'Novak', 'Rossi', 'Larsen', 'Dubois'];
    const low = [
      column((index) => String(100_000 + index)),
      column((index) => `+49 30 ${digits(index, 7)}`),
      column((index) => `19${digits(index, 2)}-0${1 + spread(index, 9)}-1${spread(index, 10)}`),
      column((index) => names[index % 8]!),
    ];
    for (const values of low) expect(estimateBits(values)).toBeLessThan(fewestLoneBits);
  });

  it('is 0 for a column of one value, and for none', () => {
    expect(estimateBits(column(() => 'same'))).toBeLessThan(1);
    expect(estimateBits([])).toBe(0);
  });
});
