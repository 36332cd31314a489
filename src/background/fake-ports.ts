import type { Event } from '../model/event.ts';
import { emptyOutbox, type OutboxState, type OutboxStore, type VisitBucket } from './outbox-store.ts';
import type { ReportingConfig } from './reporting-config.ts';

/** Test doubles: a disk that outlives the worker. */
export interface FakeDisk {
  state: OutboxState;
  events: Event[];
  seen: Set<string>;
  visits: Map<string, VisitBucket>;
}

export function fakeDisk(): FakeDisk {
  return {
    state: structuredClone(emptyOutbox),
    events: [],
    seen: new Set(),
    visits: new Map(),
  };
}

export function fakeStore(disk: FakeDisk): OutboxStore {
  let chain: Promise<unknown> = Promise.resolve();
  return {
    change(step) {
      const turn = chain.then(() =>
        step({
          state: disk.state,
          knows: async (uid) => disk.seen.has(uid) || disk.events.some((event) => event.metadata.uid === uid),
          remember: async (uid) => void disk.seen.add(uid),
          put: async (event) => void disk.events.push(event),
          remove: async (uid) => {
            disk.events = disk.events.filter((event) => event.metadata.uid !== uid);
          },
          oldest: async (limit) => disk.events.slice(0, limit),
          count: async () => disk.events.length,
          visits: async () => [...disk.visits.values()],
          putVisit: async (bucket) => void disk.visits.set(bucket.key, bucket),
          removeVisit: async (key) => void disk.visits.delete(key),
        }),
      );
      chain = turn.catch(() => undefined);
      return turn;
    },
  };
}

export const fakeReporting: ReportingConfig = {
  collectorUrl: 'https://collector.acme.example/base',
  enrollmentToken: 'enrol-me',
  managed: true,
  user: 'kim@acme.example',
  groups: ['finance'],
  assetTag: 'LT-0421',
  choice: { identity: 'pseudonym', visits: 'total' },
};
