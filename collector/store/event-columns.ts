import type { Event } from '../../src/model/event.ts';
import type { EventKind } from './event-filter.ts';

/** What of an event is searched and counted by. */
export interface EventColumns {
  kind: EventKind;
  code: string;
  app: string | null;
  rule: string | null;
  action: string | null;
  channel: string | null;
  user: string | null;
  userName: string | null;
  /** Data type to number of distinct values. */
  types: Map<string, number>;
}

export function columnsOf(event: Event): EventColumns {
  const user = event.actor?.user;
  const common = {
    code: event.metadata.event_code,
    user: user?.uid ?? null,
    userName: user?.name ?? null,
    types: new Map<string, number>(),
  };
  const none = { rule: null, action: null, channel: null };
  switch (event.class_uid) {
    case 6001:
      return { ...common, ...none, kind: 'visit', app: event.web_resources[0]?.uid ?? null };
    case 6002:
      return { ...common, ...none, kind: 'health', app: event.dst_endpoint?.svc_name ?? null };
    case 2006: {
      const { types } = common;
      for (const { type, count } of event.data_security.discovery_details) {
        types.set(type, (types.get(type) ?? 0) + count);
      }
      return {
        ...common,
        kind: 'attempt',
        app: event.dst_endpoint.svc_name,
        rule: event.finding_info.analytic.uid,
        action: event.unmapped.mode,
        channel: event.unmapped.channel,
      };
    }
  }
}
