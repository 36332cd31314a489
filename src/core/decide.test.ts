import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EffectivePolicy } from '../model/page-part.ts';
import type { Attempt } from './attempt.ts';
import { decide } from './decide.ts';

const policy = (change: Partial<EffectivePolicy> = {}): EffectivePolicy => ({
  version: 1,
  name: 'test',
  timeZone: 'UTC',
  access: { sanctioned: 'allow', tolerated: 'allow', unclassified: 'block', blocked: 'block' },
  content: 'log',
  unattributed: 'log',
  failure: 'closed',
  files: { unreadable: 'block', images: 'allow' },
  unproven: 'allow',
  ignore: [],
  floor: [],
  grants: [],
  rules: [],
  ...change,
});

const attempt = (dataTypes: string[], change: Partial<Attempt> = {}): Attempt => ({
  channel: 'paste',
  app: { id: 'chatgpt', status: 'tolerated' },
  account: 'unknown',
  groups: [],
  actor: 'person',
  findings: dataTypes.map((dataType, index) => ({
    detector: 'd',
    dataType,
    start: index * 10,
    end: index * 10 + 5,
    confidence: 0.9,
    tags: [],
  })),
  valueKeys: dataTypes.map((_, index) => `v${index}`),
  answered: new Set(),
  failedDetectors: [],
  now: 1_000,
  ...change,
});

const rule = (id: string, change: object) => ({
  id,
  mode: 'enforce' as const,
  action: 'block' as const,
  ...change,
});
const of = (p: EffectivePolicy, a: Attempt) => decide({ known: true, policy: p }, a);

describe('decide', () => {
  it('holds while the policy is unknown, whatever is tried', () => {
    expect(decide({ known: false }, attempt([])).outcome).toBe('hold');
  });

  it.each([
    ['tolerated', 'pass'],
    ['unclassified', 'block'],
    ['blocked', 'block'],
  ] as const)('gives clean text on a %s app: %s', (status, outcome) => {
    const decision = of(policy(), attempt([], { app: { id: 'x', status } }));
    expect(decision.outcome).toBe(outcome);
    if (outcome === 'block') expect(decision.ways).toEqual(['cancel']);
  });

  it('settles a finding that nobody knows the origin of by that alone, floor or not', () => {
    const floor = [rule('never', { dataTypes: ['secret/*'] })];
    const both = attempt(['secret/a', 'secret/b']);
    const findings = [{ ...both.findings[0]!, unattributed: true as const }];
    const known = of(policy({ floor, unattributed: 'log' }), { ...both, findings });
    expect([known.outcome, known.verdicts[0]?.ruleId]).toEqual(['pass', 'unattributed']);
    expect(of(policy({ floor, unattributed: 'block' }), { ...both, findings }).outcome).toBe('block');
    expect(of(policy({ floor, unattributed: 'log' }), both).outcome).toBe('block');
  });

  it('opens an app by a live grant that names it, and closes it when the grant ends', () => {
    const grants = [
      {
        id: 'g',
        apps: ['x'],
        groups: ['lab'],
        action: 'allow' as const,
        owner: 'a@b.example',
        untilAt: 2_000,
      },
    ];
    const there = { app: { id: 'x', status: 'unclassified' as const }, groups: ['lab'] };
    expect(of(policy({ grants }), attempt([], there)).outcome).toBe('pass');
    expect(of(policy({ grants }), attempt([], { ...there, groups: [] })).outcome).toBe('block');
    expect(of(policy({ grants }), attempt([], { ...there, now: 2_000 })).outcome).toBe('block');
  });

  it('takes floor before grants, grants before rules, rules in file order, then the default', () => {
    const all = {
      floor: [rule('f', { dataTypes: ['secret/*'] })],
      grants: [
        {
          id: 'g',
          dataTypes: ['secret/*', 'pii/email'],
          action: 'allow' as const,
          owner: 'a@b.example',
          untilAt: 9e9,
        },
      ],
      rules: [
        rule('r1', { dataTypes: ['pii/*'], action: 'warn' }),
        rule('r2', { dataTypes: ['pii/phone'], action: 'block' }),
      ],
    };
    const ids = (types: string[]) =>
      of(policy(all), attempt(types)).verdicts.map((verdict) => verdict.ruleId);
    expect(ids(['secret/jwt', 'pii/email', 'pii/phone', 'code/source'])).toEqual(['f', 'g', 'r1', 'default']);
  });

  it('settles files without text by the policy’s own words, unless a rule or grant names them', () => {
    const outcome = (change: Partial<EffectivePolicy>, type: string) =>
      of(policy({ content: 'block', ...change }), attempt([type])).outcome;
    expect(outcome({}, 'file/unreadable')).toBe('block');
    expect(outcome({}, 'file/image')).toBe('pass');
    expect(outcome({ files: { unreadable: 'allow', images: 'warn' } }, 'file/unreadable')).toBe('pass');
    expect(outcome({ files: { unreadable: 'allow', images: 'warn' } }, 'file/image')).toBe('ask');
    expect(outcome({ rules: [rule('r', { dataTypes: ['file/image'] })] }, 'file/image')).toBe('block');
    expect(of(policy(), attempt(['file/unreadable'])).ways).toEqual(['cancel']);
  });

  it('lets the failure mode speak where the check of a file did not run', () => {
    const allow = { unreadable: 'allow', images: 'allow' } as const;
    expect(of(policy({ files: allow }), attempt(['file/unchecked'])).outcome).toBe('block');
    expect(of(policy({ files: allow, failure: 'open' }), attempt(['file/unchecked'])).outcome).toBe('pass');
  });

  it('blocks what it cannot redact: a file out of which nothing can be taken', () => {
    const rules = [rule('c', { dataTypes: ['payment/*'], action: 'redact' })];
    expect(of(policy({ rules }), attempt(['payment/iban'])).outcome).toBe('redact');
    const whole = of(policy({ rules }), attempt(['payment/iban'], { whole: true }));
    expect(whole).toMatchObject({ outcome: 'block', ways: ['cancel'] });
  });

  it('asks once for everything, and offers only what the strictest question allows', () => {
    const rules = [
      rule('w', { dataTypes: ['pii/*'], action: 'warn' }),
      rule('j', { dataTypes: ['payment/*'], action: 'justify' }),
    ];
    expect(of(policy({ rules }), attempt(['pii/email'])).ways).toEqual(['redact', 'continue', 'cancel']);
    expect(of(policy({ rules }), attempt(['pii/email', 'payment/iban'])).ways).toEqual([
      'redact',
      'justify',
      'cancel',
    ]);
  });

  it('never offers to take only the label out of a labelled text', () => {
    const rules = [rule('l', { dataTypes: ['label/*'], action: 'redact' })];
    const decision = of(policy({ rules }), attempt(['label/confidential']));
    expect(decision).toMatchObject({ outcome: 'block', ways: ['cancel'] });
  });

  it('lets an answer cover what was asked, and nothing that is blocked', () => {
    const rules = [
      rule('w', { dataTypes: ['pii/*'], action: 'warn' }),
      rule('b', { dataTypes: ['secret/*'] }),
    ];
    const answered = new Set(['v0', 'v1']);
    expect(of(policy({ rules }), attempt(['pii/email'], { answered })).outcome).toBe('pass');
    expect(of(policy({ rules }), attempt(['pii/email', 'secret/jwt'], { answered })).outcome).toBe('block');
  });

  it('counts distinct values for bulk rules', () => {
    const rules = [rule('bulk', { dataTypes: ['pii/email'], atLeast: 2, action: 'block' })];
    const twice = attempt(['pii/email', 'pii/email']);
    expect(of(policy({ rules }), twice).outcome).toBe('block');
    expect(of(policy({ rules }), { ...twice, valueKeys: ['same', 'same'] }).outcome).toBe('pass');
  });

  it('takes an unknown account for a personal one', () => {
    const rules = [rule('private', { accounts: ['personal'], action: 'block' })];
    expect(of(policy({ rules }), attempt(['pii/email'])).outcome).toBe('block');
    expect(of(policy({ rules }), attempt(['pii/email'], { account: 'corporate' })).outcome).toBe('pass');
  });

  it('follows the failure mode when a detector is off', () => {
    const failedDetectors = ['d'];
    expect(of(policy(), attempt([], { failedDetectors })).outcome).toBe('block');
    expect(of(policy({ failure: 'open' }), attempt([], { failedDetectors })).outcome).toBe('pass');
  });
});

const dataTypes = fc.array(fc.constantFrom('secret/jwt', 'pii/email', 'payment/iban', 'label/confidential'), {
  maxLength: 5,
});
const someRules = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    mode: fc.constant('enforce' as const),
    dataTypes: fc.constantFrom(['secret/*'], ['*'], ['pii/email'], ['payment/*']),
    action: fc.constantFrom('allow', 'log', 'warn', 'justify', 'redact', 'block'),
  }),
  { maxLength: 4 },
) as fc.Arbitrary<EffectivePolicy['rules']>;

describe('decide, as properties', () => {
  it('an observed rule never changes a decision', () => {
    fc.assert(
      fc.property(dataTypes, someRules, someRules, fc.nat(4), (types, rules, observing, at) => {
        const observed = observing.map((item) => ({ ...item, id: 'watch', mode: 'observe' as const }));
        const more = [...rules.slice(0, at), ...observed, ...rules.slice(at)];
        const before = of(policy({ rules }), attempt(types));
        const after = of(policy({ rules: more, floor: observed }), attempt(types));
        expect({ ...after, observed: [] }).toEqual({ ...before, observed: [] });
      }),
    );
  });

  it('a blocked finding is never outvoted by another', () => {
    fc.assert(
      fc.property(dataTypes, someRules, (types, rules) => {
        const decision = of(policy({ rules }), attempt(types));
        if (decision.verdicts.some((verdict) => verdict.action === 'block'))
          expect(decision.outcome).toBe('block');
      }),
    );
  });

  it('without a grant nothing passes on an app without access', () => {
    fc.assert(
      fc.property(dataTypes, someRules, (types, rules) => {
        const there = attempt(types, { app: { id: 'x', status: 'unclassified' } });
        expect(of(policy({ rules }), there).outcome).toBe('block');
      }),
    );
  });
});

describe('a rule that counts', () => {
  const many = policy({ rules: [rule('list', { dataTypes: ['pii/email'], atLeast: 3, action: 'justify' })] });
  const sent = { dataType: 'pii/email', confidence: 0.9, tags: [] };

  it('counts what was sent before in the conversation, once something new joins it', () => {
    const values = [sent, sent];
    const with1 = (resent: string[]) =>
      of(many, attempt(['pii/email'], { earlier: { values, resent: new Set(resent) } })).outcome;
    expect(with1([])).toBe('ask');
    expect(with1(['v0'])).toBe('pass');
    expect(of(many, attempt(['pii/email'])).outcome).toBe('pass');
  });

  it('leaves out earlier values of another kind', () => {
    const values = [{ ...sent, dataType: 'pii/phone' }, sent];
    const earlier = { values, resent: new Set<string>() };
    expect(of(many, attempt(['pii/email'], { earlier })).outcome).toBe('pass');
  });
});

describe('a page that is not proven to be guarded', () => {
  const closed = policy({ unproven: 'block' });
  const unproven = 'sending-unseen' as const;

  it('keeps what would leave it where the policy says so, and says why', () => {
    const decision = of(closed, attempt([], { channel: 'submit', unproven }));
    expect(decision.outcome).toBe('block');
    expect(decision.verdicts[0]).toMatchObject({ ruleId: 'unproven', source: 'failure' });
  });

  it('changes nothing elsewhere', () => {
    expect(of(closed, attempt([], { channel: 'submit' })).outcome).toBe('pass');
    expect(of(closed, attempt([], { channel: 'paste', unproven })).outcome).toBe('pass');
    expect(of(policy(), attempt([], { channel: 'submit', unproven })).outcome).toBe('pass');
  });
});
