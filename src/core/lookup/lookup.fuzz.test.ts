import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Policy } from '../../model/policy.ts';
import { buildPrints } from './build-documents.ts';
import { buildTable } from './build-table.ts';
import { createLookup } from './create-lookup.ts';
import { lookupParts } from './lookup-parts.ts';
import { mergeFindings } from './merge-findings.ts';

const key = '00112233445566ff';
const kind = { dataType: 'custom/list', name: 'List' };
const memo =
  'Nobody outside the board may hear of the new turbine works at Harlow before the ninth of March. '.repeat(
    3,
  );
const rows = [{ last: '张', first: 'Jane', email: 'jane@acme.example', account: 'DE89 3704' }];
const policy = Policy.parse({
  version: 1,
  dictionaries: [{ id: 'words', ...kind, terms: ['Bluefin', 'silver otter', '青山项目', 'X-1'] }],
  exactData: [
    {
      id: 'rows',
      ...kind,
      ...buildTable({ rows, columns: [['email'], ['last', 'first'], ['account', 'last']], key }).data,
    },
  ],
  documents: [{ id: 'memos', ...kind, key, files: 1, prints: buildPrints([memo], [], key) }],
});
const lookup = createLookup(lookupParts(policy)!)!;

const pieces = [
  'Bluefin',
  'silver',
  ' otter',
  '青山项目',
  'X-1',
  '张',
  'Jane',
  'jane@acme.example',
  'DE89',
  ' 3704',
  memo,
];
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(' ', '\n', '-', '@'),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

describe('a lookup', () => {
  it('never throws, and its findings lie inside the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of lookup.find(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('merges into findings in order that do not overlap', () => {
    const one = { detector: 'x', dataType: 'pii/email', confidence: 0.8, tags: [] };
    fc.assert(
      fc.property(texts, fc.nat(50), fc.integer({ min: 1, max: 30 }), (text, start, length) => {
        let last = 0;
        for (const finding of mergeFindings([{ ...one, start, end: start + length }], lookup.find(text))) {
          expect(finding.start).toBeGreaterThanOrEqual(last);
          expect(finding.end).toBeGreaterThan(finding.start);
          last = finding.end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
