import { describe, expect, it } from 'vitest';
import { PolicyDetector } from '../model/detector.ts';
import { checkDetector } from './check-detector.ts';

const fields = (change: object) =>
  checkDetector(
    PolicyDetector.parse({
      id: 'acme-project',
      dataType: 'custom/project',
      name: 'Project number',
      keywords: ['acme-'],
      pattern: 'ACME-\\d{4}',
      confidence: 0.9,
      hits: ['see ACME-1234'],
      misses: ['ACME-12'],
      ...change,
    }),
  ).map(({ field }) => field);

describe('checkDetector', () => {
  it('accepts a good one', () => expect(fields({})).toEqual([]));
  it('names a hit that is not found', () =>
    expect(fields({ hits: ['ACME-1234', 'ACME-1'] })).toEqual(['hits[1]']));
  it('names a miss that is found', () => expect(fields({ misses: ['ACME-12345'] })).toEqual(['misses[0]']));
  it('names a dangerous pattern', () => expect(fields({ pattern: '(a+)+$' })).toEqual(['pattern']));
  it('asks for keywords', () => expect(fields({ keywords: [] })).toEqual(['keywords']));
  it('asks for lower case', () => expect(fields({ keywords: ['ACME-'] })).toEqual(['keywords[0]']));
});
