import { describe, expect, it } from 'vitest';
import { Policy, type PolicyInput } from '../model/policy.ts';
import { warnOfIgnore } from './ignore-check.ts';

const warnings = (ignore: PolicyInput['ignore']) =>
  warnOfIgnore(Policy.parse({ version: 1, ignore }), new Set(['email'])).map(({ field }) => field);

describe('warnOfIgnore', () => {
  it('finds nothing odd in a good entry', () => {
    expect(warnings([{ id: 'own', detectors: ['email'], terms: ['acme example'] }])).toEqual([]);
    expect(warnings([{ id: 'own', values: ['+49 30 901820'] }])).toEqual([]);
  });

  it('names detectors that are not there, terms without a kind, and empty entries', () => {
    expect(warnings([{ id: 'own', detectors: ['emial'], values: ['x'] }])).toEqual([
      'ignore[0].detectors[0]',
    ]);
    expect(warnings([{ id: 'own', terms: ['acme'] }])).toEqual(['ignore[0].terms']);
    expect(warnings([{ id: 'own' }])).toEqual(['ignore[0]']);
  });
});
