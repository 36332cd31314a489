import { expect, it } from 'vitest';
import { type EventDraft, HealthDraft } from '../model/event.ts';
import { trimUnsent, unsentLimit } from './trim-unsent.ts';

const now = 1_795_369_200_000;
const uidOf = (n: number) => `00000000-0000-4000-8000-${String(n * 10).padStart(12, '0')}`;
const draft = (n: number): EventDraft => ({
  kind: 'visit',
  uid: uidOf(n),
  time: now + n,
  app: { id: 'chatgpt', name: 'ChatGPT', host: 'chatgpt.com' },
});
const drafts = (count: number) => Array.from({ length: count }, (_, n) => draft(n));

it('leaves as many as may lie', () => {
  expect(trimUnsent(drafts(unsentLimit), now)).toBeNull();
});

it('drops the oldest, and puts a count of them in their place', () => {
  const trim = trimUnsent(drafts(unsentLimit + 1).reverse(), now);
  expect(trim).toEqual({
    drop: [uidOf(0), uidOf(1)],
    loss: HealthDraft.parse({
      kind: 'health',
      uid: uidOf(0).replace(/0$/, '1'),
      time: now,
      code: 'outbox.dropped',
      fields: [],
      count: 2,
    }),
  });
});

it('goes on with the count that lies there, and never drops it', () => {
  let kept = drafts(unsentLimit);
  for (let n = unsentLimit; n < unsentLimit + 100; n++) {
    kept.push(draft(n));
    const trim = trimUnsent(kept, now);
    if (!trim) throw new Error('nothing was dropped');
    kept = kept.filter(({ uid }) => uid !== trim.loss.uid && !trim.drop.includes(uid));
    kept.push(trim.loss);
    expect(kept).toHaveLength(unsentLimit);
  }
  const losses = kept.filter((report) => report.kind === 'health');
  expect(losses).toMatchObject([{ code: 'outbox.dropped', count: 101 }]);
  expect(kept.some(({ uid }) => uid === uidOf(unsentLimit + 99))).toBe(true);
});
