import { randomUUID } from 'node:crypto';
import type { FindingEvent, HealthCode, HealthEvent, VisitEvent } from '../src/model/event.ts';
import type { Channel } from '../src/model/policy.ts';

/** Events for tests, valid unless told otherwise. */

const ends = {
  blocked: { action_id: 2, disposition_id: 2, mode: 'block' },
  redacted: { action_id: 4, disposition_id: 11, mode: 'redact' },
  overridden: { action_id: 1, disposition_id: 8, mode: 'justify' },
  warned: { action_id: 1, disposition_id: 16, mode: 'warn' },
  logged: { action_id: 3, disposition_id: 15, mode: 'log' },
} as const;

export interface Sample {
  device: string;
  sequence: number;
  time: number;
  end?: keyof typeof ends;
  app?: string;
  rule?: string;
  channel?: Channel;
  user?: { uid: string; name?: string };
  types?: Array<{ type: string; count: number }>;
  version?: string;
}

export function sampleAttempt(sample: Sample): FindingEvent {
  const { end = 'blocked', app = 'chatgpt', rule = 'secrets-never', channel = 'paste' } = sample;
  const { action_id, disposition_id, mode } = ends[end];
  const types = sample.types ?? [{ type: 'secret/aws-access-key', count: 1 }];
  return {
    ...common(sample, `guard.${end}`),
    class_uid: 2006,
    category_uid: 2,
    activity_id: 1,
    type_uid: 200601,
    severity_id: 4,
    confidence_id: 3,
    status_id: 1,
    action_id,
    disposition_id,
    is_alert: end === 'blocked',
    policy: { name: 'Sluice balanced', version: '7', is_applied: true },
    finding_info: {
      uid: randomUUID(),
      title: end,
      types: ['prompt_dlp'],
      analytic: { type_id: 1, uid: rule, name: 'floor' },
    },
    data_security: {
      category_id: 6,
      detection_system_id: 10,
      data_lifecycle_state_id: 2,
      size: 240,
      total: types.length,
      discovery_details: types,
    },
    dst_endpoint: { hostname: `${app}.example`, svc_name: app },
    unmapped: {
      mode,
      channel,
      account: 'personal',
      actor_kind: 'person',
      latency_ms: 1.4,
      ...(end === 'overridden' && { justification_code: 'business_need' as const }),
    },
  };
}

export function sampleVisit(sample: Sample & { appName?: string }): VisitEvent {
  const { app = 'chatgpt', appName = 'ChatGPT' } = sample;
  return {
    ...common(sample, 'app.visit'),
    class_uid: 6001,
    category_uid: 6,
    activity_id: 2,
    type_uid: 600102,
    severity_id: 1,
    status_id: 1,
    action_id: 3,
    disposition_id: 15,
    count: 3,
    start_time: sample.time,
    end_time: sample.time,
    web_resources: [{ name: appName, uid: app, url_string: 'https://chat.example/' }],
  };
}

export function sampleHealth(
  sample: Sample & { code: HealthCode; fields?: string[]; policy?: HealthEvent['policy'] },
): HealthEvent {
  return {
    ...common(sample, sample.code),
    class_uid: 6002,
    category_uid: 6,
    activity_id: 8,
    type_uid: 600208,
    severity_id: 3,
    status_id: sample.code === 'policy.applied' || sample.code === 'browser.alive' ? 1 : 2,
    status_code: sample.code,
    count: 1,
    app: { name: 'Sluice', version: '0.1.0' },
    ...(sample.policy && { policy: sample.policy }),
    unmapped: { fields: sample.fields ?? [] },
  };
}

function common<Code extends string>(sample: Sample, code: Code) {
  const { device, sequence, time, user, version = '0.1.0' } = sample;
  return {
    time,
    metadata: {
      version: '1.8.0' as const,
      uid: randomUUID(),
      sequence,
      event_code: code,
      profiles: ['security_control' as const],
      product: { name: 'Sluice' as const, vendor_name: 'Sluice' as const, version },
    },
    device: { type_id: 8 as const, uid: device, is_managed: true },
    ...(user && { actor: { user } }),
  };
}
