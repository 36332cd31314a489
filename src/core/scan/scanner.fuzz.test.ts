import { describe, expect, it } from 'vitest';
import { catalogue } from '../../detectors/catalogue.ts';
import { evidence } from '../../detectors/evidence.ts';
import { createScanner } from './scanner.ts';

/** Numbers from 0 to below 1, the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = seeded(20261122);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const samples = Object.values(evidence).flatMap(({ hits, misses }) => [...hits, ...misses]);
const oddities = [
  '\u200b',
  '%40',
  '&#64;',
  '\\n',
  '-----BEGIN ',
  '\ud83d',
  '０',
  '\u0000',
  '://',
  '@',
  '+4',
  'ey',
  '"',
  '\n',
];

function mutate(text: string): string {
  const at = Math.floor(random() * (text.length + 1));
  const cut = at + Math.floor(random() * 6);
  const piece = pick([...oddities, pick(samples), String.fromCharCode(Math.floor(random() * 65536))]);
  return text.slice(0, at) + piece + text.slice(cut);
}

describe('the scanner under random input', () => {
  it('throws nothing and keeps its spans inside the text, in order', () => {
    const scanner = createScanner(catalogue);
    for (let round = 0; round < 3000; round++) {
      let text = pick(samples);
      for (let change = 0; change < 4; change++) text = mutate(text);
      const { findings, failed } = scanner.scan(text);
      expect(failed).toEqual([]);
      let last = 0;
      for (const { start, end, confidence } of findings) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        last = end;
      }
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
    ['everything', samples.join('\n')],
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
