import { EventDraft } from '../model/event.ts';

export interface UnsentReports {
  unsent(): Promise<{ uid: string; draft: unknown }[]>;
  forget(uid: string): Promise<void>;
}

/** Takes in what guards had kept when their tab, the worker or the browser went away. */
export async function drainReports(
  reports: UnsentReports,
  report: (draft: EventDraft) => Promise<void>,
): Promise<void> {
  for (const { uid, draft } of await reports.unsent()) {
    const checked = EventDraft.safeParse(draft);
    if (checked.success) await report(checked.data);
    await reports.forget(uid);
  }
}
