import { describe, expect, it } from 'vitest';
import { anyLength, firstDigits } from './first-digits.ts';

const lengths = (pattern: string) => {
  const bits = firstDigits(pattern);
  return Array.from({ length: 25 }, (_, length) => length).filter((length) => bits & (1 << length));
};

describe('firstDigits', () => {
  it.each([
    [String.raw`(?<!\w)\d{3}-\d{2}-\d{4}(?!\w)`, [3]],
    [String.raw`(?<![\w.])(?:\d{9}|\d{2} \d{7})(?![\w])`, [2, 9]],
    [String.raw`(?:(?:19|20)?\d{6}[-+]\d{4})(?!\d)`, [6, 8]],
    [String.raw`[1-9]\d{1,2}[ -]?[A-Z]`, [2, 3]],
    [String.raw`\d{4}[ -]?\d{4}(?!\d)`, [4, 8]],
    [String.raw`\d{2}(?:\.\d{2}){2}(?![\d])`, [2]],
    [String.raw`(?!0000)\d{4}/\d`, [4]],
    [String.raw`784-?\d{4}(?!\d)`, [3, 7]],
  ])('reads %s', (pattern, expected) => {
    expect(lengths(pattern)).toEqual(expected);
  });

  it.each([String.raw`[A-Z]{2}\d{4}`, '[0-9A-F]{8}', String.raw`\w{8}`])(
    'takes every length where it cannot tell: %s',
    (pattern) => {
      expect(firstDigits(pattern)).toBe(anyLength);
    },
  );

  it('counts on what follows when nothing ends the digits', () => {
    expect(lengths(String.raw`\d{20}`)).toEqual([20, 21, 22, 23, 24]);
  });
});
