import { describe, expect, it } from 'vitest';
import { type AttemptDraft, AttemptEnd, Event, HealthCode } from '../model/event.ts';
import { completeEvent, type Identity } from './complete-event.ts';

const uid = '0193f0aa-0000-4000-8000-000000000001';
const time = 1_795_369_200_000;
const app = { id: 'chatgpt', name: 'ChatGPT', host: 'chatgpt.com' };
const nobody: Identity = { device: 'd0e1f2a3-0000-4000-8000-000000000001', managed: true };
const kim: Identity = {
  ...nobody,
  hostname: 'LT-0421',
  user: { uid: 'kim@acme.example', name: 'kim@acme.example', groups: ['finance'] },
};
const attempt: AttemptDraft = {
  kind: 'attempt',
  uid,
  time,
  end: 'blocked',
  channel: 'paste',
  app,
  account: 'unknown',
  actor: 'person',
  policy: { name: 'Acme', version: 7 },
  rule: { id: 'secrets-never', source: 'floor', action: 'block' },
  observed: [],
  types: [
    { dataType: 'secret/aws-access-key', detector: 'aws-access-key', count: 1 },
    { dataType: 'pii/email', detector: 'email', count: 3 },
  ],
  confidence: 0.95,
  size: 1840,
  latency: 4.1,
};

describe('completeEvent', () => {
  it.each(AttemptEnd.options)('makes a valid event of an attempt that ended %s', (end) => {
    const event = completeEvent({ ...attempt, end, observed: ['a'], reason: 'test_data' }, kim, 3, '0.1.0');
    expect(Event.parse(event)).toEqual(event);
    expect(event).toMatchObject({ metadata: { event_code: `guard.${end}`, sequence: 3, uid } });
  });

  it('tells what was found, of which kind and how often', () => {
    expect(completeEvent(attempt, nobody, 0, '0.1.0')).toMatchObject({
      action_id: 2,
      disposition_id: 2,
      is_alert: true,
      data_security: { category_id: 6, detection_pattern: 'aws-access-key', total: 4 },
      dst_endpoint: { hostname: 'chatgpt.com', svc_name: 'chatgpt' },
    });
  });

  it.each([
    [0.59, 1],
    [0.6, 2],
    [0.84, 2],
    [0.85, 3],
    [1, 3],
  ])('files a confidence of %f under %i', (confidence, confidence_id) => {
    expect(completeEvent({ ...attempt, confidence }, nobody, 0, '0.1.0')).toMatchObject({ confidence_id });
  });

  it('makes a valid event of an app that is closed as a whole', () => {
    const event = completeEvent(
      { ...attempt, types: [], rule: { id: 'app-blocked', source: 'access', action: 'block' } },
      nobody,
      0,
      '0.1.0',
    );
    expect(Event.parse(event)).toEqual(event);
  });

  it.each(HealthCode.options)('makes a valid event of %s', (code) => {
    const draft = {
      kind: 'health' as const,
      uid,
      time,
      code,
      fields: ['policy.rules[2].action'],
      count: 1,
      app,
    };
    const event = completeEvent(draft, nobody, 9, '0.1.0');
    expect(Event.parse(event)).toEqual(event);
  });

  it('tells which policy is in force when the browser reports in', () => {
    const alive = {
      kind: 'health' as const,
      uid,
      time,
      code: 'browser.alive' as const,
      fields: [],
      count: 1,
    };
    const event = completeEvent({ ...alive, policy: attempt.policy }, nobody, 9, '0.1.0');
    expect(Event.parse(event)).toEqual(event);
    expect(event).toMatchObject({
      severity_id: 1,
      status_id: 1,
      policy: { name: 'Acme', version: '7', is_applied: true },
    });
  });

  it('makes a valid event of counted visits', () => {
    const visits = { kind: 'visits' as const, uid, app, count: 12, start: time - 900_000, end: time };
    const event = completeEvent(visits, kim, 9, '0.1.0');
    expect(Event.parse(event)).toEqual(event);
    expect(event).toMatchObject({ count: 12, time, web_resources: [{ url_string: 'https://chatgpt.com/' }] });
  });

  it('names nobody when the policy names nobody', () => {
    const text = JSON.stringify(completeEvent(attempt, nobody, 0, '0.1.0'));
    expect(text).not.toMatch(/actor"|hostname":"LT|kim/);
  });
});
