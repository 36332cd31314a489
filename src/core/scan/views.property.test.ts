import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalisedViews } from './views.ts';

const pieces = [
  ...['%41', '%E9', '%C3%A9', '%', '&#64;', '&amp;', '&eacute;', '&#1114112;', '&'],
  ...['\\u0040', '\\u{110000}', '\\x41', '\\n', '\\"', '\\\\', '\\\n', '=3D', '=40', '=\n', '=C3=A9', '='],
  ...[
    '\u200b',
    '\u00ad',
    '０',
    '٣',
    '๔',
    'а',
    'ο',
    '\u0301',
    '𝐚',
    '\ud835',
    '\udc1a',
    '\u{e0041}',
    '–',
    '\u2009',
  ],
  ...['<b>', '</b>', '<br>', '<!-- x -->', '**', '`', '" + "', "' . '", '"\n"', '\n', '\r\n', ' ', '> '],
  ...['Z2hwX2ExQjJjM0Q0ZTVGNmc3SDhpOQ==', '4142434445464748', '0x41,0x42,', '41 42 43 44 45 46 47 48 ', '/'],
  ...['4111', '1111', 'aB3dE5gH9jK1', 'joe@acme.com', 'gh', 'p_', 'word', '_'],
];
const disguise = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

const token = `gh${'p_'}a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8`;
const hexOf = (character: string) => character.charCodeAt(0).toString(16);
const spellings: ((character: string) => string)[] = [
  (character) => character,
  (character) => `%${hexOf(character)}`,
  (character) => `&#${character.charCodeAt(0)};`,
  (character) => `&#x${hexOf(character)};`,
  (character) => `\\u00${hexOf(character)}`,
  (character) => `\\x${hexOf(character)}`,
  (character) => `${character}\u200b`,
  (character) => `${character}\u0336`,
  (character) => String.fromCodePoint(0xe0000 + character.charCodeAt(0)),
  (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0),
];

describe('normalisedViews of anything', () => {
  it('keeps every span inside the text, none of them empty, and none out of order', () => {
    fc.assert(
      fc.property(disguise, (text) => {
        for (const { text: plain, starts, ends, changes } of normalisedViews(text)) {
          expect([starts.length, ends.length]).toEqual([plain.length, plain.length]);
          for (let index = 0; index < plain.length; index++) {
            expect(starts.at(index)).toBeGreaterThanOrEqual(0);
            expect(ends.at(index)).toBeGreaterThan(starts.at(index));
            expect(ends.at(index)).toBeLessThanOrEqual(text.length);
          }
          for (let index = 1; index < changes.length; index++) {
            expect(changes.at(index)).toBeGreaterThanOrEqual(changes.at(index - 1));
          }
        }
      }),
      { numRuns: 2000, seed: 20261122 },
    );
  });

  it('undoes any mixture of spellings of one value', () => {
    const choices = fc.array(fc.nat(spellings.length - 1), {
      minLength: token.length,
      maxLength: token.length,
    });
    fc.assert(
      fc.property(choices, (chosen) => {
        const text = [...token].map((character, index) => spellings[chosen[index]!]!(character)).join('');
        const texts = [text, ...normalisedViews(`x ${text} y`).map((view) => view.text)];
        expect(texts.some((plain) => plain.includes(token))).toBe(true);
      }),
      { numRuns: 500, seed: 20261122 },
    );
  });

  it.each(pieces.concat('a1b2c3"+"', 'aа', '4111 1111\n', 'aB3dE5gH9\n', 'a1<b>'))(
    'writes in proportion to what it reads: %j',
    (piece) => {
      const written = (length: number) => {
        const views = normalisedViews(piece.repeat(Math.ceil(length / piece.length)));
        return views.reduce((sum, view) => sum + view.text.length, 0);
      };
      expect(written(80_000)).toBeLessThan(9 * written(10_000) + 1_000);
    },
  );
});
