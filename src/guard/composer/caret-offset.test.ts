import { describe, expect, it } from 'vitest';
import { offsetAfter } from './caret-offset.ts';

describe('the caret after changes', () => {
  const changes = [
    { start: 4, end: 10, length: 3 },
    { start: 20, end: 22, length: 8 },
  ];

  it.each([
    ['before all of them', 2, 2],
    ['at the start of one', 4, 4],
    ['inside one, after its replacement', 7, 7],
    ['at the end of one', 10, 7],
    ['between two', 15, 12],
    ['after all of them', 30, 33],
  ])('stays %s', (_, offset, expected) => {
    expect(offsetAfter(offset, changes)).toBe(expected);
  });
});
