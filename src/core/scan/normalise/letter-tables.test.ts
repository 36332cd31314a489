import { describe, expect, it } from 'vitest';
import { digitZeros, homoglyphs } from './letter-tables.ts';

describe('digitZeros', () => {
  it('names every ten of decimal digits beyond ASCII', () => {
    const known = new Set(
      digitZeros.flatMap((zero) => Array.from({ length: 10 }, (_, value) => zero + value)),
    );
    for (let point = 0x80; point < 0x20000; point++) {
      if (/\p{Nd}/u.test(String.fromCodePoint(point))) expect(known, point.toString(16)).toContain(point);
    }
  });
});

describe('homoglyphs', () => {
  it('are letters of other alphabets, each for one ASCII letter', () => {
    const seen = new Set<string>();
    for (const [ascii, alike] of homoglyphs) {
      expect(ascii).toMatch(/^[A-Za-z]$/);
      for (const letter of alike) {
        expect(letter).toMatch(/^[\p{L}--[\0-\x7f]]$/v);
        expect(seen).not.toContain(letter);
        seen.add(letter);
      }
    }
  });
});
