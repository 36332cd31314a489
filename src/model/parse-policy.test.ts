import { describe, expect, it } from 'vitest';
import { balanced } from '../policies/balanced.ts';
import { parsePolicy } from './parse-policy.ts';

function problemsOf(policy: unknown): Record<string, string> {
  const result = parsePolicy(typeof policy === 'string' ? policy : JSON.stringify(policy));
  return result.ok ? {} : Object.fromEntries(result.problems.map(({ field, message }) => [field, message]));
}

describe('parsePolicy', () => {
  it('reads the built-in policy', () => {
    expect(parsePolicy(JSON.stringify(balanced))).toMatchObject({
      ok: true,
      policy: { name: 'Sluice balanced' },
    });
  });

  it.each([
    ['{\n  "version": 1,\n  oops }', 'is not JSON: look at line 3, column 3'],
    ['{"version": 1', 'is not JSON: look at line 1, column 14'],
    ['', 'is not JSON: look at line 1, column 1'],
    ['[]', 'must be an object in { }'],
    ['null', 'must be an object in { }'],
  ])('refuses %j as a whole', (json, message) => expect(problemsOf(json)).toEqual({ $: message }));

  it('names an unknown field and the fields that exist there', () => {
    const problems = problemsOf({
      version: 1,
      rules: [{ id: 'a', action: 'log', datatypes: ['pii/email'] }],
    });
    expect(problems['rules[0].datatypes']).toMatch(/is not a field.*dataTypes/);
    expect(problemsOf({ version: 1, colour: 'red' }).colour).toMatch(/allowed are .*rules/);
    expect(
      problemsOf({ version: 1, apps: [{ id: 'a', hosts: ['a.b'], hints: { x: 1 } }] })['apps[0].hints.x'],
    ).toMatch(/composer, sendButton, promptEndpoints/);
  });

  it('names every wrong value and what is allowed', () => {
    const problems = problemsOf({
      version: '1',
      expires: '31.12.2027',
      access: { blocked: 'maybe' },
      rules: [{ id: 'a', action: 'log' }, { id: 'b' }, { id: 'c', action: 'stop', dataTypes: ['secrets/*'] }],
      grants: [{ id: 'g', action: 'allow', owner: 'nobody', until: '2027-02-30' }],
      apps: [
        { id: 'x', hosts: ['https://a.example/'] },
        { id: 'y', hosts: [] },
      ],
    });
    expect(problems).toMatchObject({
      version: 'must be a number',
      expires: 'is not a date such as "2027-03-31"',
      'access.blocked': 'must be one of allow, block',
      'rules[1].action': 'must be one of allow, log, warn, justify, redact, block',
      'rules[2].action': 'must be one of allow, log, warn, justify, redact, block',
      'rules[2].dataTypes[0]': 'is not a data type or a pattern such as "secret/*"',
      'grants[0].owner': 'must be an e-mail address',
      'grants[0].until': 'is not a date such as "2027-03-31"',
      'apps[0].hosts[0]': 'is not a host name such as "chat.acme.example"',
      'apps[1].hosts': 'must have at least 1 entry',
    });
    expect(problemsOf({})).toEqual({ version: 'is missing; it must be a number' });
  });
});
