import type {
  AttemptDraft,
  AttemptEnd,
  Event,
  FindingEvent,
  HealthCode,
  HealthDraft,
  HealthEvent,
  VisitEvent,
} from '../model/event.ts';

/** Who and where, as far as the reporting policy lets it be told. */
export interface Identity {
  /** The browser's own random id. */
  device: string;
  managed: boolean;
  /** The asset tag; with a named person only. */
  hostname?: string;
  user?: { uid: string; name?: string; groups: readonly string[] };
}

/** Visits of one app that were counted together. */
export interface VisitCount {
  kind: 'visits';
  uid: string;
  app: AttemptDraft['app'];
  count: number;
  /** Epoch ms of the first and the last visit. */
  start: number;
  end: number;
}

export type CompleteDraft = AttemptDraft | HealthDraft | VisitCount;

/** Makes the OCSF event of a draft. `sequence` is this device's next; `version` the extension's. */
export function completeEvent(
  draft: CompleteDraft,
  identity: Identity,
  sequence: number,
  version: string,
): Event {
  const common = {
    time: draft.kind === 'visits' ? draft.end : draft.time,
    device: {
      type_id: 8 as const,
      uid: identity.device,
      ...(identity.hostname && { hostname: identity.hostname }),
      is_managed: identity.managed,
    },
    ...(identity.user && { actor: { user: actorOf(identity.user) } }),
  };
  const metadata = <Code extends Event['metadata']['event_code']>(event_code: Code) => ({
    version: '1.8.0' as const,
    uid: draft.uid,
    sequence,
    event_code,
    profiles: ['security_control' as const, 'host' as const],
    product: { name: 'Sluice' as const, vendor_name: 'Sluice' as const, version },
  });
  switch (draft.kind) {
    case 'attempt':
      return { ...common, metadata: metadata(`guard.${draft.end}`), ...finding(draft) };
    case 'visits':
      return { ...common, metadata: metadata('app.visit'), ...visit(draft) };
    case 'health':
      return { ...common, metadata: metadata(draft.code), ...health(draft, version) };
  }
}

function actorOf({ uid, name, groups }: NonNullable<Identity['user']>) {
  return {
    uid,
    ...(name && { name }),
    ...(groups.length > 0 && { groups: groups.map((group) => ({ name: group })) }),
  };
}

type Own<Kind extends Event> = Omit<Kind, 'time' | 'device' | 'actor' | 'metadata'>;

/** OCSF action, disposition and severity (1 informational to 5 critical) of each end. */
const ends = {
  blocked: { action_id: 2, disposition_id: 2, severity_id: 4 },
  redacted: { action_id: 4, disposition_id: 11, severity_id: 3 },
  overridden: { action_id: 1, disposition_id: 8, severity_id: 3 },
  warned: { action_id: 1, disposition_id: 16, severity_id: 2 },
  logged: { action_id: 3, disposition_id: 15, severity_id: 1 },
} as const satisfies Record<AttemptEnd, Partial<FindingEvent>>;

/** OCSF categories of data: 1 personal, 3 financial, 4 business, 6 security, 99 other. */
const categories: Record<string, number> = {
  secret: 6,
  payment: 3,
  pii: 1,
  label: 4,
  code: 4,
  injection: 6,
  file: 99,
};

function finding(draft: AttemptDraft): Own<FindingEvent> {
  const [first] = draft.types;
  return {
    class_uid: 2006,
    category_uid: 2,
    activity_id: 1,
    type_uid: 200601,
    ...ends[draft.end],
    confidence_id: confidenceId(draft.confidence),
    status_id: 1,
    is_alert: draft.end === 'blocked' || draft.end === 'overridden',
    policy: policyOf(draft.policy),
    finding_info: {
      uid: draft.uid,
      title: draft.end,
      types: ['prompt_dlp'],
      analytic: { type_id: 1, uid: draft.rule.id, name: draft.rule.source },
    },
    data_security: {
      category_id: first ? (categories[first.dataType.split('/')[0] ?? ''] ?? 99) : 0,
      detection_system_id: 10,
      data_lifecycle_state_id: 2,
      ...(first && { detection_pattern: first.detector }),
      size: draft.size,
      total: draft.types.reduce((sum, type) => sum + type.count, 0),
      discovery_details: draft.types.map(({ dataType, count }) => ({ type: dataType, count })),
    },
    dst_endpoint: { hostname: draft.app.host, svc_name: draft.app.id },
    unmapped: {
      mode: draft.rule.action,
      channel: draft.channel,
      account: draft.account,
      actor_kind: draft.actor,
      latency_ms: draft.latency,
      ...(draft.files && { files: draft.files }),
      ...(draft.observed.length > 0 && { observed_rules: draft.observed }),
      ...(draft.reason && { justification_code: draft.reason }),
    },
  };
}

/** OCSF: 1 low, 2 medium, 3 high. */
function confidenceId(confidence: number): 1 | 2 | 3 {
  if (confidence < 0.6) return 1;
  return confidence < 0.85 ? 2 : 3;
}

function policyOf({ name, version }: AttemptDraft['policy']): FindingEvent['policy'] {
  return { name, version: String(version), is_applied: true };
}

function visit({ app, count, start, end }: VisitCount): Own<VisitEvent> {
  return {
    class_uid: 6001,
    category_uid: 6,
    activity_id: 2,
    type_uid: 600102,
    severity_id: 1,
    status_id: 1,
    action_id: 3,
    disposition_id: 15,
    count,
    start_time: start,
    end_time: end,
    web_resources: [{ name: app.name, uid: app.id, url_string: `https://${app.host}/` }],
  };
}

/** OCSF severity of what befell the software. */
const severities: Record<HealthCode, number> = {
  'browser.alive': 1,
  'policy.applied': 1,
  'policy.refused': 4,
  'policy.stale': 3,
  'config.invalid': 3,
  'config.unsupported': 2,
  'detector.failed': 4,
  'guard.failed': 4,
  'guard.orphaned': 3,
  'guard.unproven': 4,
  'guard.unattributed': 3,
  'guard.bypassed': 4,
  'guard.unverified': 2,
  'outbox.dropped': 3,
  'outbox.refused': 3,
};

const good: readonly HealthCode[] = ['browser.alive', 'policy.applied'];

function health(draft: HealthDraft, version: string): Own<HealthEvent> {
  return {
    class_uid: 6002,
    category_uid: 6,
    activity_id: 8,
    type_uid: 600208,
    severity_id: severities[draft.code],
    status_id: good.includes(draft.code) ? 1 : 2,
    status_code: draft.code,
    count: draft.count,
    app: { name: 'Sluice', version },
    ...(draft.app && { dst_endpoint: { hostname: draft.app.host, svc_name: draft.app.id } }),
    ...(draft.policy && { policy: policyOf(draft.policy) }),
    unmapped: { fields: draft.fields, ...(draft.reason && { reason: draft.reason }) },
  };
}
