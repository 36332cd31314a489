import { describe, expect, it } from 'vitest';
import { alignStretches } from './align.ts';

describe('stretches within a whole text', () => {
  it('are placed in order, each after the one before', () => {
    expect(alignStretches(['b', 'a'], 'ab ba')).toEqual([1, 4]);
    expect(alignStretches(['line', 'line'], 'line\nline')).toEqual([0, 5]);
  });

  it('are not placed where one is missing or comes too early', () => {
    expect(alignStretches(['a', 'x'], 'abc')).toBeNull();
    expect(alignStretches(['c', 'a'], 'abc')).toBeNull();
  });

  it('may be none', () => {
    expect(alignStretches([], 'abc')).toEqual([]);
  });
});
