import { describe, expect, it } from 'vitest';
import { catalogue } from '../../detectors/catalogue.ts';
import { firstChars } from '../pattern-chars.ts';
import { parsePattern } from '../pattern-tree.ts';
import { firstCharacters } from './first-characters.ts';

const characters = (pattern: string, ignoreCase = false) => {
  const set = firstCharacters(pattern, ignoreCase);
  return (
    set &&
    [...set.keys()]
      .filter((code) => set[code])
      .map((code) => String.fromCharCode(code))
      .join('')
  );
};

describe('firstCharacters', () => {
  it.each([
    [String.raw`(?<![A-Za-z0-9])AT?U\d{8}`, 'A'],
    ['A?BC', 'AB'],
    ['(?:x|[yz]{0,2}q)w', 'qxyz'],
    [String.raw`\d{2}-`, '0123456789'],
    [String.raw`(?=a)\+\d`, '+'],
    ['(?<value>k|(?:m){1,3})', 'km'],
    ['é', ''],
  ])('reads %s', (pattern, expected) => {
    expect(characters(pattern)).toBe(expected);
  });

  it('takes both cases where case does not matter', () => {
    expect(characters('a', true)).toBe('Aa');
  });

  it('says nothing where it cannot tell', () => {
    expect(characters('.x')).toBeUndefined();
    expect(characters('a?')).toBeUndefined();
  });

  it('leaves out no character that a built-in pattern can begin with', () => {
    for (const { id, pattern, ignoreCase } of catalogue) {
      const set = firstCharacters(pattern, ignoreCase);
      if (!set) continue;
      for (const code of firstChars(parsePattern(pattern))) if (code < 128) expect(set[code], id).toBe(1);
    }
  });
});
