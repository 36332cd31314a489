import { describe, expect, it } from 'vitest';
import { Policy, type PolicyInput } from '../../model/policy.ts';
import { checkPolicy } from '../policy-check.ts';
import { buildPrints } from './build-documents.ts';
import { buildTable } from './build-table.ts';
import { mix } from './keyed-hash.ts';

const key = '00112233445566ff';
const kind = { dataType: 'custom/list', name: 'List' };
const rules: PolicyInput['rules'] = [{ id: 'lists', dataTypes: ['custom/*'], action: 'block' }];

const spread = (seed: number, below: number) => (mix(seed + 1) >>> 0) % below;
const rows = Array.from({ length: 500 }, (_, index) => ({
  iban: `DE${10 + spread(index, 80)}${Array.from({ length: 18 }, (__, place) => spread(index * 20 + place, 10)).join('')}`,
  last: ['Miller', 'Hassan', 'Okafor', 'Schmidt', 'Novak', 'Rossi'][spread(index, 6)]!,
  born: `19${50 + spread(index, 50)}-0${1 + spread(-index, 9)}-${10 + spread(index ^ 999, 18)}`,
  sex: 'mf'[index % 2]!,
}));
const table = (...columns: string[][]) => ({
  id: 'customers',
  ...kind,
  ...buildTable({ rows, columns, key }).data,
});
const memos = {
  id: 'memos',
  ...kind,
  key,
  files: 1,
  prints: buildPrints(['some words of a memo that nobody should see outside '.repeat(9)], [], key),
};

function check(input: Partial<PolicyInput>) {
  const policy = Policy.parse({ version: 1, rules, ...input });
  const { errors, warnings } = checkPolicy(policy, { apps: [], detectors: [] });
  return { errors: errors.map(({ field, message }) => `${field} ${message}`), warnings };
}

describe('checkPolicy, of lists, tables and documents', () => {
  it('finds nothing wrong with good ones', () => {
    expect(
      check({
        dictionaries: [{ id: 'words', ...kind, terms: ['Bluefin', '张伟'] }],
        exactData: [table(['iban'], ['last', 'born'])],
        documents: [memos],
      }),
    ).toEqual({ errors: [], warnings: [] });
  });

  it('refuses a column alone that can be guessed, and two that are everywhere', () => {
    expect(check({ exactData: [table(['last'])] }).errors).toEqual([
      expect.stringMatching(/^exactData\[0\]\.columns\[0\] "last" has \d+ bits, and 40 are needed/),
    ]);
    expect(check({ exactData: [table(['sex', 'last'])] }).errors).toEqual([
      expect.stringMatching(/^exactData\[0\]\.pairs\[0\]\.columns "sex" and "last" have \d+ bits together/),
    ]);
  });

  it('refuses what was cut or edited', () => {
    const { prints } = memos;
    expect(
      check({ documents: [{ ...memos, prints: { ...prints, data: prints.data.slice(8) } }] }).errors,
    ).toEqual([expect.stringContaining('documents[0].prints is not whole')]);
    const cut = table(['iban']);
    cut.columns[0]!.set.values.keys = 5000;
    expect(check({ exactData: [cut] }).errors[0]).toContain(
      'exactData[0].columns[0].set.values is not whole',
    );
  });

  it('refuses pairs of columns that are not there, and tables that find nothing', () => {
    const pairless = { ...table(['last', 'born']), pairs: [] };
    expect(check({ exactData: [pairless] }).errors[0]).toContain('none of them counts alone');
    const lost = table(['last', 'born']);
    lost.pairs[0]!.columns = [0, 9];
    expect(check({ exactData: [lost] }).errors[0]).toContain('exactData[0].pairs[0].columns');
  });

  it('refuses terms that cannot be looked up, and a dictionary without or with both', () => {
    expect(check({ dictionaries: [{ id: 'words', ...kind, terms: ['fine', '--'] }] }).errors).toEqual([
      expect.stringContaining('dictionaries[0].terms[1]'),
    ]);
    expect(check({ dictionaries: [{ id: 'words', ...kind }] }).errors).toHaveLength(1);
  });

  it('wants one id each, over all lists', () => {
    const words = { id: 'memos', ...kind, terms: ['Bluefin'] };
    expect(check({ dictionaries: [words], documents: [memos] }).errors).toEqual([
      'documents[0].id "memos" is used twice',
    ]);
  });

  it('knows their data types in rules, and warns of one that no rule names', () => {
    const words = { id: 'words', ...kind, terms: ['Bluefin'] };
    const exact: PolicyInput['rules'] = [{ id: 'a', dataTypes: ['custom/list'], action: 'block' }];
    expect(check({ dictionaries: [words], rules: exact })).toEqual({ errors: [], warnings: [] });
    expect(check({ dictionaries: [words], rules: [] }).warnings).toEqual([
      { field: 'dictionaries[0].dataType', message: 'no rule of this policy names "custom/list"' },
    ]);
  });
});
