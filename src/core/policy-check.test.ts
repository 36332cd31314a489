import { describe, expect, it } from 'vitest';
import { Policy, type PolicyInput } from '../model/policy.ts';
import { checkPolicy } from './policy-check.ts';

const known = {
  apps: ['chatgpt'],
  detectors: [
    { id: 'email', dataType: 'pii/email' },
    { id: 'de-tax-id', dataType: 'pii/national-id/de-tax-id' },
  ],
};
const check = (input: Partial<PolicyInput>) => checkPolicy(Policy.parse({ version: 1, ...input }), known);
const fields = (input: Partial<PolicyInput>) => check(input).errors.map((problem) => problem.field);

const badge = {
  id: 'acme-badge',
  dataType: 'custom/badge',
  name: 'Acme badge number',
  keywords: ['acme-'],
  pattern: 'ACME-[0-9]{6}',
  ignoreCase: true,
  confidence: 0.9,
  hits: ['my badge is ACME-123456 today'],
  misses: ['ACME-12345', 'the acme-catalogue'],
};

describe('checkPolicy', () => {
  it('finds nothing wrong with a good policy', () => {
    expect(
      check({
        timeZone: 'Europe/Berlin',
        detectors: [badge],
        ignore: [{ id: 'own', patterns: ['[a-z]{1,20}@acme\\.example'] }],
        rules: [
          {
            id: 'a',
            apps: ['chatgpt'],
            dataTypes: ['custom/badge', 'pii/national-id/*', 'secret/*', '*'],
            action: 'log',
          },
        ],
      }),
    ).toEqual({ errors: [], warnings: [] });
  });

  it('refuses a time zone that does not exist', () => {
    expect(fields({ timeZone: 'Mars/Olympus' })).toEqual(['timeZone']);
  });

  it('refuses patterns that do not compile or can backtrack for ever', () => {
    expect(fields({ detectors: [{ ...badge, pattern: 'ACME-(' }] })).toContain('detectors[0].pattern');
    expect(fields({ detectors: [{ ...badge, pattern: '(?:a+)+b' }] })).toContain('detectors[0].pattern');
    expect(fields({ ignore: [{ id: 'x', patterns: ['a', '(b+)+c'] }] })).toEqual(['ignore[0].patterns[1]']);
  });

  it('refuses a detector that its own evidence contradicts', () => {
    expect(fields({ detectors: [{ ...badge, hits: ['ACME-12'] }] })[0]).toMatch(/^detectors\[0\]\.hits/);
    expect(fields({ detectors: [{ ...badge, misses: ['ACME-123456'] }] })[0]).toMatch(
      /^detectors\[0\]\.misses/,
    );
  });

  it('refuses an id that is taken', () => {
    expect(fields({ detectors: [{ ...badge, id: 'email' }] })).toEqual(['detectors[0].id']);
    expect(
      fields({
        rules: [
          { id: 'a', action: 'log' },
          { id: 'a', action: 'block' },
        ],
        floor: [{ id: 'a', action: 'block' }],
      }),
    ).toEqual(['rules[1].id']);
  });

  it('refuses a data type that no detector finds, and says which there are', () => {
    const [problem] = check({
      floor: [{ id: 'a', dataTypes: ['pii/email', 'pii/e-mail'], action: 'block' }],
    }).errors;
    expect(problem).toEqual({
      field: 'floor[0].dataTypes[1]',
      message: 'no detector finds "pii/e-mail"; allowed are pii/*, pii/email, pii/national-id/de-tax-id',
    });
  });

  it('warns of an app that does not exist', () => {
    expect(check({ rules: [{ id: 'a', apps: ['chatgpt', 'chat-gpt'], action: 'log' }] })).toEqual({
      errors: [],
      warnings: [{ field: 'rules[0].apps[1]', message: 'there is no app with the id "chat-gpt"' }],
    });
  });
});
