import { z } from 'zod';
import { DataType } from './data-type.ts';
import { Id } from './detector.ts';
import { fileKinds } from './file-reading.ts';
import { Account, Action, Channel } from './policy.ts';
import { UnprovenReason } from './unproven.ts';

/**
 * What is reported, as OCSF 1.8 (https://schema.ocsf.io/1.8.0). There is no field that can hold text: every
 * string is a code from a closed list, an id or a name out of the policy, a host name or the managed identity.
 */

export const reasonCodes = [
  'business_need',
  'false_positive',
  'test_data',
  'approved_by_manager',
  'other',
] as const;
export const ReasonCode = z.enum(reasonCodes);
export type ReasonCode = z.infer<typeof ReasonCode>;

/** How an attempt ended. */
export const AttemptEnd = z.enum(['blocked', 'redacted', 'overridden', 'warned', 'logged']);
export type AttemptEnd = z.infer<typeof AttemptEnd>;

export const ActorKind = z.enum(['person', 'script', 'unknown']);
export type ActorKind = z.infer<typeof ActorKind>;

export const VerdictSource = z.enum(['access', 'floor', 'grant', 'rule', 'default', 'failure']);
export type VerdictSource = z.infer<typeof VerdictSource>;

/** Things that befall the software itself rather than a person's text. */
export const healthCodes = [
  'browser.alive',
  'policy.applied',
  'policy.refused',
  'policy.stale',
  'config.invalid',
  'config.unsupported',
  'detector.failed',
  'guard.failed',
  'guard.orphaned',
  'guard.unproven',
  'guard.unattributed',
  'guard.bypassed',
  'guard.unverified',
  'outbox.dropped',
  'outbox.refused',
] as const;
export const HealthCode = z.enum(healthCodes);
export type HealthCode = z.infer<typeof HealthCode>;

const Uuid = z.uuid();
const Time = z.number().int().min(1_600_000_000_000).max(9_000_000_000_000);
const Hostname = z
  .string()
  .max(253)
  .regex(/^[A-Za-z0-9.:_[\]-]+$/, 'is not a host name');
const Name = z.string().min(1).max(80);
/** `policy.rules[2].action`: names out of our own schema and out of the admin's policy. */
const FieldPath = z
  .string()
  .max(160)
  .regex(/^[\w$.[\]-]+$/, 'is not a field path');

const AppRef = z.strictObject({ id: Id, name: Name, host: Hostname });
const PolicyRef = z.strictObject({ name: Name, version: z.number().int().min(0) });

/** Kinds, number and bytes of the files of an attempt; no name. */
const FileSummary = z.strictObject({
  kinds: z.array(z.enum(fileKinds)).min(1).max(fileKinds.length),
  count: z.number().int().min(1),
  bytes: z.number().int().min(0),
});

/** What a guard says of one attempt. The background adds who, which device and the sequence. */
export const AttemptDraft = z.strictObject({
  kind: z.literal('attempt'),
  uid: Uuid,
  time: Time,
  end: AttemptEnd,
  channel: Channel,
  app: AppRef,
  account: Account,
  actor: ActorKind,
  policy: PolicyRef,
  /** The rule that settled it, strictest first. */
  rule: z.strictObject({ id: Id, source: VerdictSource, action: Action }),
  observed: z.array(Id).max(32),
  reason: ReasonCode.optional(),
  types: z
    .array(z.strictObject({ dataType: DataType, detector: Id, count: z.number().int().min(1) }))
    .max(20),
  /** How sure the leading rule may be: the highest of the findings that it concerns, 0 to 1, two digits. */
  confidence: z.number().min(0).max(1),
  /** Length of the text of the attempt, UTF-16 code units. */
  size: z.number().int().min(0),
  files: FileSummary.optional(),
  /** From the event to the decision, milliseconds. */
  latency: z.number().min(0),
});
export type AttemptDraft = z.infer<typeof AttemptDraft>;

export const VisitDraft = z.strictObject({ kind: z.literal('visit'), uid: Uuid, time: Time, app: AppRef });
export type VisitDraft = z.infer<typeof VisitDraft>;

export const HealthDraft = z.strictObject({
  kind: z.literal('health'),
  uid: Uuid,
  time: Time,
  code: HealthCode,
  fields: z.array(FieldPath).max(20).default([]),
  count: z.number().int().min(1).default(1),
  /** Of `guard.unproven`. */
  reason: UnprovenReason.optional(),
  app: AppRef.optional(),
  /** The one in force. */
  policy: PolicyRef.optional(),
});
export type HealthDraft = z.infer<typeof HealthDraft>;

export const EventDraft = z.discriminatedUnion('kind', [AttemptDraft, VisitDraft, HealthDraft]);
export type EventDraft = z.infer<typeof EventDraft>;

const Metadata = z.strictObject({
  version: z.literal('1.8.0'),
  uid: Uuid,
  /** Per-device counter; a gap is a loss. */
  sequence: z.number().int().min(0),
  event_code: z.enum([
    'guard.blocked',
    'guard.redacted',
    'guard.overridden',
    'guard.warned',
    'guard.logged',
    'app.visit',
    ...healthCodes,
  ]),
  profiles: z.array(z.enum(['security_control', 'host'])),
  product: z.strictObject({
    name: z.literal('Sluice'),
    vendor_name: z.literal('Sluice'),
    version: z.string().regex(/^\d+(\.\d+){1,3}$/),
  }),
});

const Device = z.strictObject({
  /** 8: browser. */
  type_id: z.literal(8),
  uid: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
  /** The asset tag, only where identity is reported by name. */
  hostname: z.string().min(1).max(128).optional(),
  is_managed: z.boolean(),
});

const Actor = z.strictObject({
  user: z.strictObject({
    uid: z.string().min(1).max(128),
    name: z.string().min(1).max(128).optional(),
    groups: z
      .array(z.strictObject({ name: Name }))
      .max(64)
      .optional(),
  }),
});

const Common = {
  category_uid: z.number().int(),
  severity_id: z.number().int().min(0).max(6),
  time: Time,
  metadata: Metadata,
  device: Device,
  actor: Actor.optional(),
};

const PolicyObject = z.strictObject({
  name: Name,
  version: z.string().regex(/^\d{1,10}$/),
  is_applied: z.boolean(),
});

/** Data Security Finding: an attempt that a rule settled. */
export const FindingEvent = z.strictObject({
  ...Common,
  class_uid: z.literal(2006),
  activity_id: z.literal(1),
  type_uid: z.literal(200601),
  confidence_id: z.number().int().min(1).max(3),
  status_id: z.literal(1),
  action_id: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  disposition_id: z.union([z.literal(2), z.literal(8), z.literal(11), z.literal(15), z.literal(16)]),
  is_alert: z.boolean(),
  policy: PolicyObject,
  finding_info: z.strictObject({
    uid: Uuid,
    title: z.enum(['blocked', 'redacted', 'overridden', 'warned', 'logged']),
    types: z.tuple([z.literal('prompt_dlp')]),
    analytic: z.strictObject({ type_id: z.literal(1), uid: Id, name: VerdictSource }),
  }),
  data_security: z.strictObject({
    category_id: z.number().int().min(0).max(99),
    detection_system_id: z.literal(10),
    data_lifecycle_state_id: z.literal(2),
    detection_pattern: Id.optional(),
    size: z.number().int().min(0),
    total: z.number().int().min(0),
    discovery_details: z.array(z.strictObject({ type: DataType, count: z.number().int().min(1) })).max(20),
  }),
  dst_endpoint: z.strictObject({ hostname: Hostname, svc_name: Id }),
  unmapped: z.strictObject({
    mode: Action,
    channel: Channel,
    account: Account,
    actor_kind: ActorKind,
    latency_ms: z.number().min(0),
    files: FileSummary.optional(),
    observed_rules: z.array(Id).max(32).optional(),
    justification_code: ReasonCode.optional(),
  }),
});
export type FindingEvent = z.infer<typeof FindingEvent>;

/** Web Resources Activity: visits of an AI app, counted per app and day. */
export const VisitEvent = z.strictObject({
  ...Common,
  class_uid: z.literal(6001),
  activity_id: z.literal(2),
  type_uid: z.literal(600102),
  status_id: z.literal(1),
  action_id: z.literal(3),
  disposition_id: z.literal(15),
  count: z.number().int().min(1),
  start_time: Time,
  end_time: Time,
  web_resources: z
    .array(
      z.strictObject({
        name: Name,
        uid: Id,
        url_string: z
          .string()
          .max(300)
          .regex(/^https?:\/\/[^/?#]+\/$/),
      }),
    )
    .length(1),
});
export type VisitEvent = z.infer<typeof VisitEvent>;

/** Application Lifecycle: a sign of life, policy applied or refused, a fault in the configuration, a detector switched off. */
export const HealthEvent = z.strictObject({
  ...Common,
  class_uid: z.literal(6002),
  activity_id: z.literal(8),
  type_uid: z.literal(600208),
  /** 1 success, 2 failure. */
  status_id: z.union([z.literal(1), z.literal(2)]),
  status_code: HealthCode,
  count: z.number().int().min(1),
  app: z.strictObject({ name: z.literal('Sluice'), version: z.string().regex(/^\d+(\.\d+){1,3}$/) }),
  dst_endpoint: z.strictObject({ hostname: Hostname, svc_name: Id }).optional(),
  policy: PolicyObject.optional(),
  unmapped: z.strictObject({ fields: z.array(FieldPath).max(20), reason: UnprovenReason.optional() }),
});
export type HealthEvent = z.infer<typeof HealthEvent>;

export const Event = z.discriminatedUnion('class_uid', [FindingEvent, VisitEvent, HealthEvent]);
export type Event = z.infer<typeof Event>;
