import type { EventsResponse } from '../model/ingest.ts';

/** How many events wait at most; beyond, the oldest are dropped, counted and reported. */
export const outboxLimit = 10_000;
export const largestBatch = 200;
/** Visits are counted together for this long, ms. */
export const visitWindow = 15 * 60_000;

const shortestPause = 5_000;
const longestPause = 15 * 60_000;

/** What the outbox must remember between two lives of the worker. */
export interface Delivery {
  /** Failures in a row. */
  failures: number;
  /** Epoch ms; nothing is sent before. */
  pausedUntil: number;
  batchSize: number;
  lastDeliveredAt: number | null;
  /** A code or a few plain words, never a server's text. */
  lastError: string | null;
}

export const freshDelivery: Delivery = {
  failures: 0,
  pausedUntil: 0,
  batchSize: largestBatch,
  lastDeliveredAt: null,
  lastError: null,
};

/** What a collector, or whatever stood in its place, said to a batch. */
export type Answer =
  | { kind: 'taken'; response: EventsResponse }
  | { kind: 'too-large' }
  | { kind: 'unknown-device' }
  | { kind: 'failed'; reason: string };

export interface Verdict {
  delivery: Delivery;
  /** Events that leave the outbox, by uid. */
  delivered: string[];
  refused: string[];
  /** The one event that no batch can carry. */
  dropped: string[];
}

/** What becomes of a batch. `random` is 0 to 1, so that a fleet does not come back all at once. */
export function settleBatch(
  delivery: Delivery,
  batch: readonly string[],
  answer: Answer,
  now: number,
  random: number,
): Verdict {
  const verdict = { delivery, delivered: [], refused: [], dropped: [] };
  switch (answer.kind) {
    case 'taken': {
      const { delivered, refused } = sortOut(batch, answer.response);
      if (delivered.length + refused.length === 0) {
        return { ...verdict, delivery: pause(delivery, 'The answer names none of the events.', now, random) };
      }
      const batchSize = Math.min(largestBatch, delivery.batchSize * 2);
      return {
        ...verdict,
        delivery: { ...freshDelivery, batchSize, lastDeliveredAt: now },
        delivered,
        refused,
      };
    }
    case 'too-large':
      if (batch.length <= 1) return { ...verdict, dropped: [...batch] };
      return { ...verdict, delivery: { ...delivery, batchSize: Math.ceil(batch.length / 2) } };
    case 'unknown-device':
      return {
        ...verdict,
        delivery: pause(delivery, 'The collector does not know this browser.', now, random),
      };
    case 'failed':
      return { ...verdict, delivery: pause(delivery, answer.reason, now, random) };
  }
}

/** Only events of this very batch count, whatever the answer says. */
function sortOut(batch: readonly string[], { accepted, refused }: EventsResponse) {
  const taken = new Set(accepted);
  const refusedUids = new Set(refused.flatMap(({ index, uid }) => uid ?? batch[index] ?? []));
  return {
    delivered: batch.filter((uid) => taken.has(uid)),
    refused: batch.filter((uid) => refusedUids.has(uid) && !taken.has(uid)),
  };
}

/** Waits longer after each failure: 5 s to 15 min, less up to a third by chance. */
export function pause(delivery: Delivery, reason: string, now: number, random: number): Delivery {
  const failures = delivery.failures + 1;
  const full = Math.min(longestPause, shortestPause * 1.5 * 2 ** Math.min(failures - 1, 20));
  const wait = Math.max(shortestPause, full * (1 - random / 3));
  return { ...delivery, failures, pausedUntil: now + Math.round(wait), lastError: reason };
}
