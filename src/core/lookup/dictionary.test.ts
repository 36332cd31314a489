import { describe, expect, it } from 'vitest';
import { Dictionary } from '../../model/lookup.ts';
import { Policy } from '../../model/policy.ts';
import { createLookup } from './create-lookup.ts';
import { lookupParts } from './lookup-parts.ts';

function dictionaryOf(terms: string[]) {
  const dictionary = Dictionary.parse({ id: 'words', dataType: 'custom/word', name: 'Word', terms });
  return createLookup(lookupParts(Policy.parse({ version: 1, dictionaries: [dictionary] }))!)!;
}

/** What a dictionary of `terms` finds in a text. */
function found(terms: string[], text: string): string[] {
  return dictionaryOf(terms)
    .find(text)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
}

describe('a dictionary', () => {
  it('finds words however they are cased, and whole ones only', () => {
    expect(found(['Bluefin'], 'BLUEFIN, bluefin. bluefins Blue fin unbluefin')).toEqual([
      'BLUEFIN',
      'bluefin',
    ]);
  });

  it('finds phrases across single breaks and signs', () => {
    const terms = ['Project Silver Otter', 'silver'];
    expect(found(terms, 'On project\nsilver-otter: project silver; project silver   \n otter')).toEqual([
      'project\nsilver-otter',
      'silver',
      'silver',
    ]);
  });

  it('takes the longest phrase that begins at a word', () => {
    expect(
      found(['north sea', 'north sea storage unit'], 'the North Sea storage unit, North Sea storage'),
    ).toEqual(['North Sea storage unit', 'North Sea']);
  });

  it('finds names in any script', () => {
    const terms = ['Łódź', 'Александр Петров', 'Ελένη', 'محمد علي', 'MÜLLER'];
    const text = 'łódź, АЛЕКСАНДР Петров and ελένη with محمد علي; Mu\u0308ller but not Muller';
    expect(found(terms, text)).toEqual(['łódź', 'АЛЕКСАНДР Петров', 'ελένη', 'محمد علي', 'Mu\u0308ller']);
  });

  it('finds terms of scripts without spaces inside a sentence', () => {
    expect(
      found(
        ['張偉', '青山项目组', '김철수', 'データ基盤'],
        '我们和張偉谈了青山项目组。김철수는 新データ基盤です',
      ),
    ).toEqual(['張偉', '青山项目组', '김철수', 'データ基盤']);
  });

  it('does not mind the separators of numbers', () => {
    const terms = ['DE89 3704 0044 0532 0130 00', 'Otter 12b'];
    const text =
      'to DE89370400440532013000, DE89-3704-0044-0532-0130-00 and OTTER-12B; not 89 3704 0044 or otter 12';
    expect(found(terms, text)).toEqual([
      'DE89370400440532013000',
      'DE89-3704-0044-0532-0130-00',
      'OTTER-12B',
    ]);
  });

  it('finds a number between other numbers', () => {
    expect(found(['4711 0815'], 'item 12 4711 0815 77; 47110815')).toEqual(['4711 0815', '47110815']);
  });

  it('finds addresses whole', () => {
    const text =
      '<Jane.Miller@acme.example>, "jane.miller@acme.example". x-jane.miller@acme.example jane.miller@acme.example.org';
    expect(found(['jane.miller@acme.example'], text)).toEqual([
      'Jane.Miller@acme.example',
      'jane.miller@acme.example',
    ]);
  });

  it('finds what stands after a slice of a long text', () => {
    const text = `${'some words and more '.repeat(30_000)}Bluefin`;
    expect(found(['bluefin'], text)).toEqual(['Bluefin']);
  });

  it('sees every term of many, and nothing in ordinary text', () => {
    const terms = Array.from({ length: 20_000 }, (_, index) => `term${index.toString(36)} otter`);
    const lookup = dictionaryOf(terms);
    for (let index = 0; index < terms.length; index += 37) expect(lookup.find(terms[index]!)).toHaveLength(1);
    const ordinary = Array.from({ length: 50_000 }, (_, index) => `word${index.toString(36)}`).join(' ');
    expect(lookup.find(ordinary)).toEqual([]);
  });
});
