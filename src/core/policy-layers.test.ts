import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { builtinApps } from '../apps/catalogue.ts';
import { App } from '../model/app.ts';
import { Policy, type PolicyInput } from '../model/policy.ts';
import { balanced } from '../policies/balanced.ts';
import { compilePageParts } from './page-parts.ts';
import { effectivePolicy, mergeLayers } from './policy-layers.ts';

const base = Policy.parse(balanced);
const policy = (input: Partial<PolicyInput>) => Policy.parse({ version: 7, ...input });
const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex');
const compile = (input: Partial<PolicyInput>, groups: string[] = []) =>
  compilePageParts(
    {
      policy: policy(input),
      builtinApps: builtinApps.map((app) => App.parse(app)),
      groups,
      origin: 'managed',
    },
    sha256,
  );

describe('mergeLayers', () => {
  it('puts the upper rules first, replaces by id and keeps the rest in order', () => {
    const merged = mergeLayers(
      base,
      policy({
        rules: [
          { id: 'own', action: 'block' },
          { id: 'contacts', action: 'allow' },
        ],
      }),
    );
    expect(merged.rules.map((rule) => rule.id)).toEqual([
      'own',
      'contacts',
      'cards',
      'public-bank-codes',
      'bank-accounts',
      'national-ids',
      'tables-of-people',
      'customer-lists',
      'labelled-documents',
    ]);
    expect(merged.rules[1]?.action).toBe('allow');
    expect(merged.floor).toEqual(base.floor);
  });

  it('takes single values from above, and version, name and expiry from above only', () => {
    const merged = mergeLayers(
      { ...base, expires: '2020-01-01' },
      policy({ access: { unclassified: 'block' } }),
    );
    expect(merged).toMatchObject({ version: 7, access: { sanctioned: 'allow', unclassified: 'block' } });
    expect(merged.name).toBeUndefined();
    expect(merged.expires).toBeUndefined();
    expect(merged.content).toBe('log');
  });
});

describe('effectivePolicy', () => {
  it('stands alone over neutral defaults', () => {
    expect(effectivePolicy(policy({}))).toEqual({
      version: 7,
      name: 'Unnamed policy',
      timeZone: 'UTC',
      access: { sanctioned: 'allow', tolerated: 'allow', unclassified: 'allow', blocked: 'block' },
      content: 'log',
      unattributed: 'log',
      failure: 'closed',
      unproven: 'allow',
      files: { unreadable: 'block', images: 'allow' },
      ignore: [],
      floor: [],
      grants: [],
      rules: [],
    });
  });

  it('takes what is said of files from the layer above, field by field', () => {
    const below = policy({ files: { unreadable: 'warn', images: 'warn' } });
    const merged = mergeLayers(below, policy({ files: { images: 'block' } }));
    expect(effectivePolicy(merged).files).toEqual({ unreadable: 'warn', images: 'block' });
  });

  it('ends days in the time zone of the policy', () => {
    const result = effectivePolicy(
      policy({
        timeZone: 'Europe/Berlin',
        expires: '2027-06-30',
        rules: [{ id: 'a', action: 'log', until: '2027-03-28' }],
        grants: [{ id: 'g', action: 'allow', owner: 'it@acme.example', until: '2027-10-31' }],
      }),
    );
    expect(result.expiresAt).toBe(Date.parse('2027-06-30T22:00:00Z'));
    expect(result.rules[0]).toEqual({
      id: 'a',
      action: 'log',
      mode: 'enforce',
      untilAt: Date.parse('2027-03-28T22:00:00Z'),
    });
    expect(result.grants[0]?.untilAt).toBe(Date.parse('2027-10-31T23:00:00Z'));
  });
});

describe('compilePageParts', () => {
  it('makes one part per app, with the rules that can concern it', async () => {
    const { parts, hosts } = await compile({
      apps: [{ id: 'acme-chat', hosts: ['chat.acme.example:8443'], status: 'sanctioned' }],
      rules: [
        { id: 'everywhere', action: 'log' },
        { id: 'only-acme', apps: ['acme-chat'], action: 'allow' },
        { id: 'only-claude', apps: ['claude'], action: 'block' },
      ],
    });
    expect(parts).toHaveLength(builtinApps.length + 1);
    const acme = parts.find((part) => part.app.id === 'acme-chat');
    expect(acme?.policy.rules.map((rule) => rule.id)).toEqual(['everywhere', 'only-acme']);
    expect(acme?.app.name).toBe('acme-chat');
    expect(hosts).toMatchObject({ 'chat.acme.example:8443': 'acme-chat', 'claude.ai': 'claude' });
  });

  it('keeps name and hints of a built-in app whose status an admin sets', async () => {
    const { parts } = await compile({ apps: [{ id: 'claude', hosts: ['claude.ai'], status: 'blocked' }] });
    const claude = parts.filter((part) => part.app.id === 'claude');
    expect(claude).toHaveLength(1);
    expect(claude[0]?.app).toMatchObject({ name: 'Claude', status: 'blocked' });
    expect(claude[0]?.app.hints?.promptEndpoints).toHaveLength(1);
  });

  it('gives a host to the admin’s app', async () => {
    const { hosts } = await compile({ apps: [{ id: 'our-gpt', hosts: ['chatgpt.com'] }] });
    expect(hosts['chatgpt.com']).toBe('our-gpt');
  });

  it('hashes what is said, not how it is written', async () => {
    const [a, b, c] = await Promise.all([
      compile({ content: 'log' }, ['x', 'y']),
      compile({}, ['y', 'x']),
      compile({ content: 'warn' }, ['x', 'y']),
    ]);
    expect(a?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(b?.hash).toBe(a?.hash);
    expect(c?.hash).not.toBe(a?.hash);
  });

  it('leaves the evidence of an admin’s detectors out of the pages', async () => {
    const detector = { id: 'x', dataType: 'custom/x', name: 'X', pattern: 'x', confidence: 1 };
    const { parts } = await compile({ detectors: [{ ...detector, hits: ['x-hit'], misses: ['y'] }] });
    expect(parts[0]?.detectors[0]).toMatchObject({ id: 'x' });
    expect(JSON.stringify(parts)).not.toContain('x-hit');
  });
});
