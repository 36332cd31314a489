import { describe, expect, it } from 'vitest';
import { withDefaults } from '../../detectors/define.ts';
import { createScanner } from './scanner.ts';

const scanner = createScanner([
  withDefaults({
    id: 'member',
    dataType: 'custom/member',
    name: 'Member number',
    trigger: 'digits',
    pattern: String.raw`(?<!\d)\d{6}(?!\d)`,
    context: { words: ['member'], required: true, against: ['order'] },
    confidence: 0.8,
  }),
]);
const found = (text: string) => scanner.scan(text).findings.map(({ start, end }) => text.slice(start, end));
const rows = Array.from({ length: 40 }, (_, row) => [`Ann ${row}`, `10${1000 + row}`, `20${1000 + row}`]);
const table = (separator: string) =>
  [['Name', 'Member', 'Order'], ...rows].map((row) => row.join(separator)).join('\n');

describe('columns', () => {
  it.each(['\t', ';', '|', ','])(
    'takes the heading for every value below it, in cells between "%s"',
    (separator) => {
      expect(found(table(separator))).toEqual(rows.map((row) => row[1]));
    },
  );

  it('ends where the rows do', () => {
    expect(found(`${table('\t')}\n${'and so on. '.repeat(20)}\n301000`)).toHaveLength(40);
  });

  it('leaves text that is no table alone', () => {
    expect(found(`Member, or so\n${'words '.repeat(30)}\n301000, 301001`)).toEqual([]);
  });

  it('says that a heading confirmed a value', () => {
    expect(scanner.explain(table('\t'))[30]?.evidence.at(-1)?.what).toBe(
      'the word "member" heads its column',
    );
  });
});
