import { expect, it } from 'vitest';
import { tellAge } from './tell-time.ts';

it('tells an age in the largest unit that fits', () => {
  const now = 1_800_000_000_000;
  expect(tellAge(now, now, 'en')).toBe('now');
  expect(tellAge(now + 5_000, now, 'en')).toBe('now');
  expect(tellAge(now - 59_999, now, 'en')).toBe('59 seconds ago');
  expect(tellAge(now - 3 * 60_000, now, 'en')).toBe('3 minutes ago');
  expect(tellAge(now - 26 * 3_600_000, now, 'en')).toBe('yesterday');
});
