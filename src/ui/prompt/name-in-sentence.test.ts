import { expect, it } from 'vitest';
import { midSentence, takesAn } from './name-in-sentence.ts';

it('takesAn goes by sound', () => {
  const an = [
    'AWS access key',
    'IBAN',
    'email address',
    'SSN',
    'SSH2 private key',
    'npm access token',
    'Azure key',
  ];
  const a = [
    'private key',
    'US tax id',
    'UK passport number',
    'JWT',
    'German tax id',
    'UUID',
    'GitHub token',
  ];
  expect(an.filter((name) => !takesAn(name))).toEqual([]);
  expect(a.filter(takesAn)).toEqual([]);
});

it('midSentence leaves proper names as they are', () => {
  expect(['Email address', 'Slack token', 'IBAN', 'German tax id'].map(midSentence)).toEqual([
    'email address',
    'Slack token',
    'IBAN',
    'German tax id',
  ]);
});
