import { describe, expect, it } from 'vitest';
import { createScanner } from '../../src/core/scan/scanner.ts';
import { catalogue } from '../../src/detectors/catalogue.ts';
import { faultOf } from './check-scan.ts';
import { mutations, samples } from './mutate.ts';

describe('the scanner under random input', () => {
  it('throws nothing, keeps its spans inside the text and in order, and says the same again (more: npm run fuzz)', () => {
    const scanner = createScanner(catalogue);
    const inSlices = createScanner(catalogue, { sliceLength: 7 });
    const texts = mutations(20261122);
    for (let round = 0; round < 3000; round++) {
      const text = texts.next().value;
      expect(faultOf(scanner, inSlices, text), text).toBeUndefined();
    }
  });

  it.each([
    ['words', 'the quick brown fox jumps over 13 lazy dogs. '],
    ['digits', '4929 1234 5678 9012 '],
    ['one letter', 'a'],
    ['one digit', '1'],
    ['at signs', '@'],
    ['armour heads', '-----BEGIN RSA PRIVATE KEY-----\n'],
    ['passwords', 'password password = '],
    ['address heads', 'postgres://a:'],
    ['token heads', 'eyJ'],
    ['percent signs', '%41'],
    ['everything', samples.filter((_, index) => index % 10 === 0).join('\n')],
  ])('does ten times the work for ten times the %s', (_, piece) => {
    const work = (length: number) => {
      const scanner = createScanner(catalogue);
      scanner.scan(piece.repeat(Math.ceil(length / piece.length)));
      return scanner.tries();
    };
    const length = Math.max(5_000, piece.length);
    expect(work(10 * length)).toBeLessThan(11 * work(length) + 1_000);
  });
});
