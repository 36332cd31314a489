import { browser } from 'wxt/browser';
import { trimUnsent } from '../core/trim-unsent.ts';
import type { EventDraft } from '../model/event.ts';
import { reportKey, reportPrefix } from './storage-keys.ts';

/**
 * Reports on their way from a guard to the outbox. They lie in `storage.local` until the background has them on
 * disk, so that closing the tab or the browser in between loses none. They hold no text.
 */

/** What this page has kept, so that trying again does not bring back what was dropped meanwhile. */
const kept = new Set<string>();

/** Called by guards. */
export async function keepReport(draft: EventDraft): Promise<void> {
  if (kept.has(draft.uid)) return;
  await browser.storage.local.set({ [reportKey(draft.uid)]: draft });
  kept.add(draft.uid);
}

export async function forgetReport(uid: string): Promise<void> {
  await browser.storage.local.remove(reportKey(uid));
  kept.delete(uid);
}

/**
 * Called by guards whom nobody answers, so that a worker that is dead for good does not fill the quota. Two pages at
 * once may count a report twice.
 */
export async function boundReports(now: number): Promise<void> {
  const reports = (await unsentReports()).map(({ draft }) => draft as EventDraft);
  const trim = trimUnsent(reports, now);
  if (!trim) return;
  await browser.storage.local.set({ [reportKey(trim.loss.uid)]: trim.loss });
  await browser.storage.local.remove(trim.drop.map(reportKey));
}

/** Called by the background when it starts and now and then. What is found there has yet to be checked. */
export async function unsentReports(): Promise<{ uid: string; draft: unknown }[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(reportPrefix))
    .map(([key, draft]) => ({ uid: key.slice(reportPrefix.length), draft }));
}
