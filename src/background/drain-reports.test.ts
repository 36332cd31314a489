import { expect, it } from 'vitest';
import type { EventDraft } from '../model/event.ts';
import { drainReports } from './drain-reports.ts';

it('takes in what is well formed, once, and clears the rest away', async () => {
  const uid = '0193f0aa-0000-4000-8000-000000000001';
  const good = {
    kind: 'health',
    uid,
    time: 1_795_369_200_000,
    code: 'detector.failed',
    fields: [],
    count: 1,
  };
  const kept = new Map<string, unknown>([
    [uid, good],
    ['bad', { kind: 'health', text: 'whatever' }],
  ]);
  const reported: EventDraft[] = [];
  const reports = {
    unsent: async () => [...kept].map(([key, draft]) => ({ uid: key, draft })),
    forget: async (key: string) => void kept.delete(key),
  };
  await drainReports(reports, async (draft) => void reported.push(draft));
  expect(reported).toEqual([good]);
  expect(kept.size).toBe(0);
});

it('keeps a report that could not be stored', async () => {
  const uid = '0193f0aa-0000-4000-8000-000000000001';
  const good = {
    kind: 'health',
    uid,
    time: 1_795_369_200_000,
    code: 'detector.failed',
    fields: [],
    count: 1,
  };
  const forgotten: string[] = [];
  const reports = {
    unsent: async () => [{ uid, draft: good }],
    forget: async (key: string) => void forgotten.push(key),
  };
  const failing = () => Promise.reject(new Error('disk'));
  await expect(drainReports(reports, failing)).rejects.toThrow('disk');
  expect(forgotten).toEqual([]);
});
