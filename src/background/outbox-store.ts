import type { VisitCount } from '../core/complete-event.ts';
import { type Delivery, freshDelivery } from '../core/outbox.ts';
import type { Event } from '../model/event.ts';

/** What the outbox keeps beside its events. */
export interface OutboxState {
  nextSequence: number;
  /** Events lost because the outbox was full or a single one was too large, and how many of them were reported. */
  dropped: number;
  droppedReported: number;
  /** Events that the collector refused. Reported once. */
  refused: number;
  refusedReported: boolean;
  delivery: Delivery;
  /** Where the device token comes from and belongs to; another target needs another token. */
  target: { collectorUrl: string; enrollmentToken: string | null } | null;
  deviceToken: string | null;
}

export const emptyOutbox: OutboxState = {
  nextSequence: 0,
  dropped: 0,
  droppedReported: 0,
  refused: 0,
  refusedReported: false,
  delivery: freshDelivery,
  target: null,
  deviceToken: null,
};

/** Visits of one app on one day that are not an event yet. */
export interface VisitBucket extends VisitCount {
  key: string;
}

/** One durable transaction. Await nothing but its own methods inside, or it ends. */
export interface OutboxTransaction {
  /** Written back when the step ends. */
  state: OutboxState;
  /** Whether an event or visit of that id waits or was remembered. */
  knows(uid: string): Promise<boolean>;
  remember(uid: string): Promise<void>;
  put(event: Event): Promise<void>;
  remove(uid: string): Promise<void>;
  /** In order of sequence. */
  oldest(limit: number): Promise<Event[]>;
  count(): Promise<number>;
  visits(): Promise<VisitBucket[]>;
  putVisit(bucket: VisitBucket): Promise<void>;
  removeVisit(key: string): Promise<void>;
}

/** Resolves once everything is on disk; one transaction after the other. */
export interface OutboxStore {
  change<Result>(step: (box: OutboxTransaction) => Promise<Result>): Promise<Result>;
}
