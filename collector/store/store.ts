import type { Event } from '../../src/model/event.ts';
import type { AdminStore } from './admin-store.ts';
import type { EventFilter, Window } from './event-filter.ts';

/** Everything the collector remembers. Times are epoch ms. Any method may throw when the disk fails. */
export interface Store extends EventStore, DeviceStore, SummaryStore, AdminStore {
  /** A setting made once and kept: the stored value, or `make()` stored now. */
  settingOr(name: string, make: () => string): string;
  close(): void;
}

export interface EventStore {
  /**
   * Keeps a batch in one transaction; returns only once it is on disk. Events whose `metadata.uid` is known
   * already are left alone and counted as duplicates. Throws, with nothing kept, when the disk fails.
   */
  keep(batch: { device: string; received: number; events: readonly ReceivedEvent[] }): {
    stored: number;
    duplicates: number;
  };
  countEvents(filter: EventFilter): number;
  /** Newest first; `before` is the cursor of the last row of the page before. */
  listEvents(filter: EventFilter, page: { limit: number; before?: Cursor }): StoredEvent[];
  readEvent(uid: string): StoredEvent | undefined;
  /** Sets the names of our own apps, which no browser's report changes. */
  nameApps(apps: readonly Named[]): void;
  /** App id to name, as far as known. */
  appNames(): Map<string, string>;
  /** The distinct values that a filter may be set to, most used first. */
  filterValues(): FilterValues;
}

/** A valid event and the JSON it came as. */
export interface ReceivedEvent {
  event: Event;
  raw: string;
}

export interface Cursor {
  time: number;
  id: number;
}

export interface StoredEvent extends Cursor, ReceivedEvent {
  received: number;
}

export interface FilterValues {
  apps: Named[];
  rules: string[];
  users: Named[];
  dataTypes: string[];
}

export interface Named {
  id: string;
  name: string;
}

export interface DeviceStore {
  /** Enrols a device or gives a known one a new token; the old token is void from then on. */
  enrollDevice(device: {
    uid: string;
    tokenHash: string;
    version: string;
    browser: string;
    now: number;
  }): void;
  /** The device that a token belongs to. */
  findDevice(tokenHash: string): string | undefined;
  listDevices(filter: { seenSince?: number; missing?: boolean; uid?: string }): Device[];
  countDevices(seenSince?: number): number;
}

export interface Device {
  uid: string;
  browser: string;
  version: string;
  hostname: string | null;
  user: string | null;
  userName: string | null;
  policyName: string | null;
  policyVersion: string | null;
  enrolledAt: number;
  lastSeenAt: number;
  /** Distinct events kept. */
  received: number;
  highestSequence: number | null;
  /** Sequence numbers from 0 up to the highest that never arrived. */
  missing: number;
  /** Events that carry a sequence number which another event of the same device has already. */
  repeated: number;
}

export const dimensions = ['app', 'rule', 'user', 'dataType'] as const;
export type Dimension = (typeof dimensions)[number];

/** Attempts by how they ended; `all` includes those that were only warned about or noted. */
export interface Counts {
  blocked: number;
  redacted: number;
  overridden: number;
  all: number;
}

export interface SummaryStore {
  totals(window: Window): Counts;
  /** Most attempts first; `id: null` gathers attempts without a named person. */
  countsBy(dimension: Dimension, window: Window): Array<Counts & { id: string | null; name: string }>;
  /** One entry per bucket that holds anything; `start` is the bucket's first instant. */
  countsOverTime(window: Window, bucket: number): Array<Counts & { start: number }>;
  /** Health events by code, with the number of devices that sent them. */
  problems(
    window: Window,
    codes: readonly string[],
  ): Array<{ code: string; events: number; devices: number }>;
}
