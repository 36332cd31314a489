import { expect, describe as group, it } from 'vitest';
import { AttemptDraft } from '../model/event.ts';
import type { Finding } from '../model/finding.ts';
import type { PagePart } from '../model/page-part.ts';
import type { Attempt, Decision, Verdict } from './attempt.ts';
import { describe } from './describe.ts';

const part = {
  app: { id: 'chatgpt', name: 'ChatGPT' },
  policy: { name: 'Acme', version: 7 },
} as PagePart;
const key: Finding = {
  detector: 'aws-access-key',
  dataType: 'secret/aws-access-key',
  start: 0,
  end: 20,
  confidence: 0.954,
  tags: [],
};
const email: Finding = { ...key, detector: 'email', dataType: 'pii/email', confidence: 0.7 };
const verdict = (finding: number, ruleId: string, action: Verdict['action']): Verdict => ({
  finding,
  ruleId,
  source: 'rule',
  action,
});

function drafted(findings: Finding[], verdicts: Verdict[], observed: Verdict[] = []) {
  const attempt: Attempt = {
    channel: 'paste',
    app: { id: 'chatgpt', status: 'tolerated' },
    account: 'unknown',
    groups: [],
    actor: 'person',
    findings,
    valueKeys: findings.map((_, index) => `value-${index}`),
    answered: new Set(),
    failedDetectors: [],
    now: 1_795_369_200_000,
  };
  const decision: Decision = { outcome: 'block', verdicts, observed, ways: [] };
  const uid = '0193f0aa-0000-4000-8000-000000000001';
  const draft = describe(part, attempt, decision, {
    uid,
    end: 'blocked',
    host: 'chatgpt.com',
    size: 42,
    latency: 1.26,
  });
  return draft && AttemptDraft.parse(draft);
}

group('describe', () => {
  it('names the strictest rule, and is as sure as the surest finding that it concerns', () => {
    const weaker = { ...key, confidence: 0.6 };
    const draft = drafted(
      [{ ...email, confidence: 1 }, weaker, key],
      [verdict(0, 'emails', 'warn'), verdict(1, 'secrets', 'block'), verdict(2, 'secrets', 'block')],
    );
    expect(draft).toMatchObject({ rule: { id: 'secrets', action: 'block' }, confidence: 0.95, latency: 1.3 });
  });

  it('is certain where no finding but the app itself was the reason', () => {
    const access: Verdict = { ...verdict(-1, 'app-blocked', 'block'), source: 'access' };
    expect(drafted([], [access])).toMatchObject({ confidence: 1, types: [] });
  });

  it('counts distinct values by detector and leaves out what is allowed', () => {
    const draft = drafted(
      [email, email, key],
      [verdict(0, 'emails', 'warn'), verdict(1, 'emails', 'warn'), verdict(2, 'known', 'allow')],
      [verdict(0, 'new-rule', 'block'), verdict(1, 'new-rule', 'block')],
    );
    expect(draft?.types).toEqual([{ dataType: 'pii/email', detector: 'email', count: 2 }]);
    expect(draft?.observed).toEqual(['new-rule']);
  });

  it('says nothing where nothing settled anything', () => {
    expect(drafted([email], [])).toBeUndefined();
  });
});
