import type { EventDraft } from '../model/event.ts';
import type { GuardPorts } from './ports.ts';
import type { GuardReporter } from './reporter.ts';

/** Dispatched on the window with a detached node, on which the guard from before answers. */
const takeOverEvent = 'sluice-take-over';
const handOverEvent = 'h';
/** What a page that pretends to be an older guard could hand over at most. */
const mostDrafts = 200;

/**
 * Whether the extension was updated under this page and a guard of the new version has taken over: from then on this
 * one decides nothing. Its listener is older than the page's and stops the event, so the page learns nothing; a
 * guard whose extension lives pays no heed.
 */
export function retireWhenReplaced(
  window: Window,
  ports: Pick<GuardPorts, 'orphaned'>,
  reporter: Pick<GuardReporter, 'handOver'>,
): () => boolean {
  let retired = false;
  window.addEventListener(
    takeOverEvent,
    (event) => {
      if (retired || !ports.orphaned()) return;
      event.stopImmediatePropagation();
      retired = true;
      const node = (event as MouseEvent).relatedTarget;
      reporter.handOver((drafts) => {
        node?.dispatchEvent(new CustomEvent(handOverEvent, { detail: JSON.stringify(drafts) }));
      });
    },
    true,
  );
  return () => retired;
}

/**
 * Asks a guard from before the update to step back. `true` where one was; the usual case is a page that is only being
 * loaded. `report` gets the events that it could not send, now and once questions that are still open are answered;
 * the background checks them like any other.
 */
export function takeOver(window: Window & typeof globalThis, report: (draft: EventDraft) => void): boolean {
  if (window.document.readyState === 'loading') return false;
  let answered = false;
  let left = mostDrafts;
  const node = window.document.createElement('i');
  node.addEventListener(handOverEvent, (event) => {
    answered = true;
    for (const draft of readDrafts((event as CustomEvent).detail)) if (left-- > 0) report(draft);
  });
  window.dispatchEvent(new window.MouseEvent(takeOverEvent, { relatedTarget: node }));
  return answered;
}

function readDrafts(text: unknown): EventDraft[] {
  try {
    const drafts: unknown = JSON.parse(String(text));
    return Array.isArray(drafts) ? (drafts as EventDraft[]) : [];
  } catch {
    return [];
  }
}
