import { describe, expect, it } from 'vitest';
import { seedPhraseChecks } from './seed-phrase.ts';

const isSeedPhrase = seedPhraseChecks['seed-phrase'];

describe('a recovery phrase', () => {
  it('is one of the test vectors of BIP 39', () => {
    const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
    expect(isSeedPhrase(phrase)).toBe(true);
    expect(isSeedPhrase(phrase.split(' ').join('\n'))).toBe(true);
    expect(isSeedPhrase(`1. ${phrase.replaceAll(' ', ' 2. ')}`)).toBe(true);
  });

  it('is no other number of words, and no sentence', () => {
    expect(isSeedPhrase('legal winner thank year wave sausage worth useful legal winner thank')).toBe(false);
    expect(isSeedPhrase('never share the twelve words that the wallet has given you today')).toBe(false);
    expect(isSeedPhrase('')).toBe(false);
  });
});
