import { browser } from 'wxt/browser';
import type { EventDraft } from '../model/event.ts';
import { reportKey, reportPrefix } from './storage-keys.ts';

/**
 * Reports on their way from a guard to the outbox. They lie in `storage.local` until the background has them on
 * disk, so that closing the tab or the browser in between loses none. They hold no text.
 */

/** Called by guards. */
export async function keepReport(draft: EventDraft): Promise<void> {
  await browser.storage.local.set({ [reportKey(draft.uid)]: draft });
}

export async function forgetReport(uid: string): Promise<void> {
  await browser.storage.local.remove(reportKey(uid));
}

/** Called by the background when it starts. What is found there has yet to be checked. */
export async function unsentReports(): Promise<{ uid: string; draft: unknown }[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(reportPrefix))
    .map(([key, draft]) => ({ uid: key.slice(reportPrefix.length), draft }));
}
