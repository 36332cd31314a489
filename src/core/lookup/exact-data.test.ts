import { describe, expect, it } from 'vitest';
import { buildTable } from './build-table.ts';
import { createLookup } from './create-lookup.ts';

const header = ['email', 'iban', 'last', 'first', 'born', 'phone'];
const rows = [
  ['jane.miller@acme.example', 'DE89370400440532013000', 'Miller', 'Jane', '1980-04-01', '+49 30 901820'],
  [
    'ali.hassan@acme.example',
    'GB29 NWBK 6016 1331 9268 19',
    'Hassan',
    'Ali',
    '1975-12-24',
    '+44 20 7946 0958',
  ],
  ['wei.zhang@acme.example', 'FR1420041010050500013M02606', '张', '伟', '1991-07-30', '+33 1 99 00 12 34'],
  ['ana.garcia@acme.example', 'ES9121000418450200051332', 'García López', 'Ana María', '1969-01-15', ''],
];

function lookupOf(columns: string[][]) {
  const table = buildTable({
    rows: rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]!]))),
    columns,
    key: '00112233445566ff',
  });
  const kind = { id: 'customers', dataType: 'custom/customer', name: 'Customer', confidence: 0.95, tags: [] };
  return createLookup({ dictionaries: [], documents: [], exactData: [{ ...kind, ...table.data }] })!;
}

function found(columns: string[][], text: string): string[] {
  return lookupOf(columns)
    .find(text)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
}

describe('exact data', () => {
  it('finds the values of a column, and their like not', () => {
    const text =
      'Write to JANE.MILLER@acme.example or jane.doe@acme.example, GB29NWBK60161331926819, GB29NWBK60161331926818';
    expect(found([['email'], ['iban']], text)).toEqual([
      'JANE.MILLER@acme.example',
      'GB29NWBK60161331926819',
    ]);
  });

  it('finds two values of one row together, in either order', () => {
    const names = [['last', 'first']];
    expect(found(names, 'Jane Miller; Miller, Jane')).toEqual(['Jane Miller', 'Miller, Jane']);
    expect(found(names, '客户张伟 and Ana María García López')).toEqual(['张伟', 'Ana María García López']);
  });

  it('does not join values of two rows', () => {
    for (const text of ['Jane Hassan', 'Miller, Ali', '张 Jane', 'Ana María Miller', 'Ana García'])
      expect(found([['last', 'first']], text)).toEqual([]);
    expect(found([['last', 'born']], 'Miller, 1975-12-24')).toEqual([]);
    expect(found([['email', 'last']], 'Hassan <jane.miller@acme.example>')).toEqual([]);
  });

  it('finds both where something stands between them, and neither when they stand far apart', () => {
    const names = [['last', 'born']];
    expect(found(names, 'Miller;Berlin;1980-04-01')).toEqual(['Miller', '1980-04-01']);
    expect(found(names, `Miller ${'and so on '.repeat(20)} 1980-04-01`)).toEqual([]);
  });

  it('lets names stand closer together than numbers', () => {
    const far = 'of the northern district office in Bremen';
    expect(found([['last', 'first']], `Miller ${far} Jane`)).toEqual([]);
    expect(found([['last', 'phone']], `Miller ${far} +49 30 901820`)).toEqual(['Miller', '49 30 901820']);
  });

  it('says nothing of one value of a pair', () => {
    expect(found([['last', 'first']], 'Miller, Hassan and García López')).toEqual([]);
  });
});
