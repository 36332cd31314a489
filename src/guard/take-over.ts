import type { EventDraft } from '../model/event.ts';
import type { GuardPorts } from './ports.ts';

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
  unsent: () => readonly EventDraft[],
): () => boolean {
  let retired = false;
  window.addEventListener(
    takeOverEvent,
    (event) => {
      if (retired || !ports.orphaned()) return;
      event.stopImmediatePropagation();
      retired = true;
      const detail = JSON.stringify(unsent());
      (event as MouseEvent).relatedTarget?.dispatchEvent(new CustomEvent(handOverEvent, { detail }));
    },
    true,
  );
  return () => retired;
}

/**
 * Asks a guard from before the update to step back. Its unsent events, which the background checks like any other, or
 * `null` where none was: the usual case, a page that is only being loaded.
 */
export function takeOver(window: Window & typeof globalThis): EventDraft[] | null {
  if (window.document.readyState === 'loading') return null;
  let handed: EventDraft[] | null = null;
  const node = window.document.createElement('i');
  node.addEventListener(handOverEvent, (event) => {
    handed = readDrafts((event as CustomEvent).detail);
  });
  window.dispatchEvent(new window.MouseEvent(takeOverEvent, { relatedTarget: node }));
  return handed;
}

function readDrafts(text: unknown): EventDraft[] {
  try {
    const drafts: unknown = JSON.parse(String(text));
    return Array.isArray(drafts) ? (drafts.slice(0, mostDrafts) as EventDraft[]) : [];
  } catch {
    return [];
  }
}
