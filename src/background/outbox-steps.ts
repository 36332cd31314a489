import { outboxLimit, type Verdict, visitWindow } from '../core/outbox.ts';
import type { Event, VisitDraft } from '../model/event.ts';
import type { OutboxTransaction, VisitBucket } from './outbox-store.ts';

type MakeEvent = (sequence: number) => Event;

/** Stores an event once, under the next sequence; what does not fit any more is dropped from the old end. */
export async function appendEvent(box: OutboxTransaction, uid: string, make: MakeEvent): Promise<void> {
  if (await box.knows(uid)) return;
  await box.put(make(box.state.nextSequence));
  box.state.nextSequence += 1;
  const surplus = (await box.count()) - outboxLimit;
  if (surplus <= 0) return;
  for (const event of await box.oldest(surplus)) await box.remove(event.metadata.uid);
  box.state.dropped += surplus;
}

/** Takes out what a batch's answer has settled; delivered ids are remembered, so that a late repeat is known. */
export async function applyVerdict(box: OutboxTransaction, verdict: Verdict): Promise<void> {
  for (const uid of [...verdict.delivered, ...verdict.refused, ...verdict.dropped]) {
    await box.remove(uid);
    await box.remember(uid);
  }
  box.state.delivery = verdict.delivery;
  box.state.refused += verdict.refused.length;
  box.state.dropped += verdict.dropped.length;
}

/** Turns losses that nobody was told of into events. Called when there is room again. */
export async function reportLosses(
  box: OutboxTransaction,
  make: (code: 'outbox.dropped' | 'outbox.refused', count: number, uid: string) => MakeEvent,
): Promise<void> {
  const { state } = box;
  const lost = state.dropped - state.droppedReported;
  if (lost > 0) {
    state.droppedReported = state.dropped;
    const uid = crypto.randomUUID();
    await appendEvent(box, uid, make('outbox.dropped', lost, uid));
  }
  if (state.refused > 0 && !state.refusedReported) {
    state.refusedReported = true;
    const uid = crypto.randomUUID();
    await appendEvent(box, uid, make('outbox.refused', state.refused, uid));
  }
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Counts a visit, once, with the others of its app and day (UTC). */
export async function countVisit(box: OutboxTransaction, visit: VisitDraft): Promise<void> {
  if (await box.knows(visit.uid)) return;
  await box.remember(visit.uid);
  const key = `${dayOf(visit.time)} ${visit.app.id}`;
  const open = (await box.visits()).find((bucket) => bucket.key === key);
  const { uid, time, app } = visit;
  await box.putVisit(
    open
      ? { ...open, count: open.count + 1, start: Math.min(open.start, time), end: Math.max(open.end, time) }
      : { key, kind: 'visits', uid, app, count: 1, start: time, end: time },
  );
}

/** Makes events of visits whose quarter of an hour, or whose day, is over. */
export async function closeVisits(
  box: OutboxTransaction,
  now: number,
  make: (bucket: VisitBucket) => MakeEvent,
): Promise<void> {
  for (const bucket of await box.visits()) {
    if (now < visitsDue(bucket) && dayOf(now) === dayOf(bucket.start)) continue;
    const uid = crypto.randomUUID();
    await appendEvent(box, uid, make({ ...bucket, uid }));
    await box.removeVisit(bucket.key);
  }
}

/** Epoch ms. */
export function visitsDue(bucket: VisitBucket): number {
  return bucket.start + visitWindow;
}
