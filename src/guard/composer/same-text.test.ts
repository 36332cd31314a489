import { expect, it } from 'vitest';
import { sameText, saysToo } from './same-text.ts';

it('takes texts for the same that differ in what nobody sees', () => {
  expect(sameText('a\u00a0 b\n\n\u2060c\u200b', ' a b c ')).toBe(true);
  expect(sameText('a b', 'ab')).toBe(false);
  expect(saysToo('one\ntwo three', 'two\u00a0three')).toBe(true);
  expect(saysToo('one', 'one two')).toBe(false);
});
