import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { findAlong, type LocatedFinding } from './find-along.ts';

const kind = { dataType: 'custom/x' as const, confidence: 0.9, tags: [] };

/** Runs of x, and rows below a first line "head". */
function find(text: string): Finding[] {
  return [...text.matchAll(/x+|(?<=^head\n(?:.*\n)*)row/g)].map(({ 0: value, index }) => ({
    ...kind,
    detector: value === 'row' ? 'row' : 'x',
    start: index,
    end: index + value.length,
  }));
}

async function* inPieces(text: string, length: number) {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

async function findAll(text: string, piece: number, sizes?: { window: number; margin: number }) {
  const all: LocatedFinding[] = [];
  for await (const located of findAlong(inPieces(text, piece), find, sizes)) all.push(located);
  return all;
}

describe('findAlong', () => {
  it('finds in windows what it finds at once, with lines and columns', async () => {
    const text = fc
      .array(fc.constantFrom('x', '\n', 'a', 'xxxx', 'bbbbbb'), { maxLength: 80 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 30 }), async (text, piece) => {
        const plain = (all: LocatedFinding[]) =>
          all.map(({ finding, start, end }) => ({ finding, start, end }));
        const inWindows = await findAll(text, piece, { window: 20, margin: 8 });
        expect(plain(inWindows)).toEqual(plain(await findAll(text, 1000)));
      }),
    );
  });

  it('makes one finding of what spans several windows', async () => {
    const [only, ...more] = await findAll(`a\n${'x'.repeat(500)}\nb`, 50, { window: 50, margin: 10 });
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      finding: { start: 2, end: 502 },
      start: { line: 2, column: 1 },
      end: { line: 2, column: 501 },
    });
  });

  it('shows the first line to every window', async () => {
    const rows = `head\n${'row\n'.repeat(100)}`;
    const found = await findAll(rows, 40, { window: 40, margin: 10 });
    expect(found.map(({ start }) => start.line)).toEqual(Array.from({ length: 100 }, (_, row) => row + 2));
  });
});
