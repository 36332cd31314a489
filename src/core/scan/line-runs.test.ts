import { describe, expect, it } from 'vitest';
import { findLineRuns } from './line-runs.ts';

/** `+` belongs, an empty line says nothing, all else does not belong. */
const judge = (text: string, from: number, to: number) => (from === to ? 0 : text[from] === '+' ? 1 : -1);
const runs = (lines: string) => {
  const text = [...lines].map((line) => (line === ' ' ? '' : line)).join('\n');
  return findLineRuns(text, judge, 3).map(({ start, end, lines }) => [start / 2, (end + 1) / 2, lines]);
};

describe('findLineRuns', () => {
  it('finds a block wherever it begins and ends', () => {
    for (let before = 0; before < 5; before++) {
      for (const length of [3, 4, 7, 41, 42, 43, 80, 81]) {
        const text = '-'.repeat(before) + '+'.repeat(length) + '-'.repeat(9);
        expect(runs(text)).toEqual([[before, before + length, length]]);
        expect(runs('-'.repeat(before) + '+'.repeat(length))).toEqual([[before, before + length, length]]);
      }
    }
  });

  it('bridges a few other lines, and no more', () => {
    expect(runs('++---++')).toEqual([[0, 7, 4]]);
    expect(runs('+++----+++')).toEqual([
      [0, 3, 3],
      [7, 10, 3],
    ]);
  });

  it('leaves small blocks out', () => {
    expect(runs('-++-------+--')).toEqual([]);
  });

  it('bridges lines that say nothing', () => {
    const text = `+\n+${'\n'.repeat(20)}+`;
    expect(findLineRuns(text, judge, 3)).toEqual([{ start: 0, end: text.length, lines: 3 }]);
  });
});
