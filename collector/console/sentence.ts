import type { Event, FindingEvent, HealthCode, ReasonCode } from '../../src/model/event.ts';
import type { Channel } from '../../src/model/policy.ts';
import type { UnprovenReason } from '../../src/model/unproven.ts';
import { countOfType } from './data-type-name.ts';
import { countOf } from './text.ts';

const channels: Record<Channel, string> = {
  paste: 'a paste',
  drop: 'a drop',
  type: 'typed text',
  submit: 'a message',
  upload: 'an upload',
  request: 'a request',
};

const reasons: Record<ReasonCode, string> = {
  business_need: 'business need',
  false_positive: 'not sensitive',
  test_data: 'test data',
  approved_by_manager: 'approved by a manager',
  other: 'another reason',
};

const ends: Record<FindingEvent['finding_info']['title'], (what: string) => string> = {
  blocked: (what) => `Blocked ${what}`,
  redacted: (what) => `Redacted ${what}`,
  overridden: (what) => `Let ${what} through with a reason`,
  warned: (what) => `Warned about ${what}`,
  logged: (what) => `Noted ${what}`,
};

/** What befell the software itself, in words. */
export const healthSentences: Record<HealthCode, string> = {
  'browser.alive': 'Browser reported in',
  'policy.applied': 'Applied a policy',
  'policy.refused': 'Refused a policy that is not right',
  'policy.stale': 'Works with a policy past its date',
  'config.invalid': 'Found a fault in its configuration',
  'config.unsupported': 'Was given a setting that it does not know',
  'detector.failed': 'Switched off a detector that failed',
  'guard.failed': 'Could not guard a page',
  'guard.orphaned': 'Was updated under an open page',
  'guard.unproven': 'Could not prove that it guards a page',
  'guard.unattributed': 'Saw a request that no guard accounts for',
  'guard.bypassed': 'Stopped a request that went round the guard',
  'guard.unverified': 'Saw a request that could not be checked',
  'outbox.dropped': 'Dropped old events because too many were waiting',
  'outbox.refused': 'Had events refused by the collector',
};

const unprovenSentences: Record<UnprovenReason, string> = {
  'composer-unread': 'what is typed there is not seen',
  'page-silent': 'requests are not seen',
  'sending-unseen': 'a text was sent by a way that is not seen',
  'frame-unguarded': 'a frame has no guard',
  orphaned: 'the extension was updated or removed under it',
};

/** One event as one plain sentence. */
export function sentenceOf(event: Event, appNames: ReadonlyMap<string, string>): string {
  const nameOf = (app: string) => appNames.get(app) ?? app;
  switch (event.class_uid) {
    case 6001: {
      const [resource] = event.web_resources;
      const times = event.count === 1 ? '' : ` ${countOf(event.count, 'time')}`;
      return `Visited ${resource?.name ?? 'an AI app'}${times}`;
    }
    case 6002: {
      const where = event.dst_endpoint ? ` on ${nameOf(event.dst_endpoint.svc_name)}` : '';
      const policy = event.policy ? `: ${event.policy.name}, version ${event.policy.version}` : '';
      const fields = event.unmapped.fields.length > 0 ? `: ${event.unmapped.fields.join(', ')}` : '';
      const why = event.unmapped.reason ? `: ${unprovenSentences[event.unmapped.reason]}` : '';
      const times = event.count > 1 ? ` (${countOf(event.count, 'time')})` : '';
      return `${healthSentences[event.status_code]}${policy}${where}${fields}${why}${times}`;
    }
    case 2006:
      return attemptSentence(event, nameOf(event.dst_endpoint.svc_name));
  }
}

function attemptSentence(event: FindingEvent, app: string): string {
  const { channel, justification_code: reason } = event.unmapped;
  const what = ends[event.finding_info.title](`${channels[channel]} on ${app}`);
  const types = event.data_security.discovery_details.map(({ type, count }) => countOfType(type, count));
  const found = types.length > 0 ? `: ${types.join(', ')}` : '';
  return `${what}${reason ? ` (${reasons[reason]})` : ''}${found}, rule ${event.finding_info.analytic.uid}`;
}
