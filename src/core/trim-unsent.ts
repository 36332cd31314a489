import type { EventDraft, HealthDraft } from '../model/event.ts';

/** How many reports lie unsent at most; beyond, the oldest are dropped and counted. */
export const unsentLimit = 500;

export interface Trim {
  /** Reports to remove, by uid. */
  drop: string[];
  /** What takes their place: how many were dropped, all in all. */
  loss: HealthDraft;
}

/** What must go so that `unsentLimit` reports stay; `null` while there are no more. `now` in epoch ms. */
export function trimUnsent(kept: readonly EventDraft[], now: number): Trim | null {
  const surplus = kept.length - unsentLimit;
  if (surplus <= 0) return null;
  const before = kept.find(isLoss);
  const others = kept.filter((draft) => !isLoss(draft)).sort((a, b) => a.time - b.time);
  // The first count needs a place of its own.
  const drop = others.slice(0, surplus + (before ? 0 : 1)).map((draft) => draft.uid);
  if (before) return { drop, loss: { ...before, count: before.count + drop.length } };
  return {
    drop,
    loss: {
      kind: 'health',
      uid: besides(drop[0] ?? ''),
      time: now,
      code: 'outbox.dropped',
      fields: [],
      count: drop.length,
    },
  };
}

/** An id of its own, one digit off: an http page can mint none, and two pages at once come to the same. */
function besides(uid: string): string {
  return `${uid.slice(0, -1)}${uid.endsWith('0') ? '1' : '0'}`;
}

function isLoss(draft: EventDraft): draft is HealthDraft {
  return draft.kind === 'health' && draft.code === 'outbox.dropped';
}
