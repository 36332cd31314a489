import { redact } from '../../core/redact.ts';
import type { Channel } from '../../model/policy.ts';
import { type Composer, composerOf, deepActiveElement, isField } from '../composer/editable.ts';
import { dispatchOwn, insertText } from '../composer/insert.ts';
import { pause } from '../composer/pause.ts';
import { insertAndVerify } from '../composer/rewrite.ts';
import {
  restoreSelection,
  type SavedSelection,
  saveSelection,
  selectionSettles,
} from '../composer/selection.ts';
import { findComposers } from '../find-composers.ts';
import type { HeldAttempt } from '../gate.ts';
import { actorOf, type GuardContext, stopEvent } from '../guard-context.ts';
import { beginEntry } from '../page-memory.ts';
import { isRicher, type Transfer, toDataTransfer } from '../transfer.ts';

/** Judges what an event brings in. `true`: the event was stopped and the attempt is held. */
export function moveIn(
  guard: GuardContext,
  event: Event,
  channel: Channel,
  transfer: Transfer,
  composer: Composer | null,
  /** Where it goes; by default where the caret is. */
  place: SavedSelection = composer && saveSelection(composer),
): boolean {
  beginEntry(guard.memory);
  if (composer) guard.used.add(composer);
  // A field takes the plain text; what else its site makes of the rest is judged when it is sent.
  const text = composer && isField(composer) ? transfer.text : transfer.scanned;
  const judgement = guard.judge.now({ channel, text, actor: actorOf(event) });
  if (guard.gate.passes(judgement)) return false;
  stopEvent(event);
  const target = event.composedPath()[0] ?? null;
  const held = composer ? heldFor(guard, transfer, composer, place) : heldAnywhere(guard, transfer, target);
  void guard.gate.hold(judgement, held);
  return true;
}

function heldFor(
  guard: GuardContext,
  transfer: Transfer,
  composer: Composer,
  place: SavedSelection,
): HeldAttempt {
  const comeBack = async (): Promise<Composer | null> => {
    const present = composer.isConnected ? composer : successorOf(guard);
    if (present) restoreSelection(present, present === composer ? place : null);
    await pause(selectionSettles);
    return present;
  };
  return {
    async release() {
      const present = await comeBack();
      if (!present) return;
      if (isRicher(transfer) && !isField(present) && pasteAgain(focusedIn(present), transfer, 2)) return;
      insertText(present, transfer.text, transfer.html);
    },
    async releaseRedacted(_, spans) {
      const visible = spans.filter((span) => span.end <= transfer.text.length);
      const present = await comeBack();
      if (!present) return false;
      const values = visible.map((span) => transfer.text.slice(span.start, span.end));
      return insertAndVerify(present, redact(transfer.text, visible, guard.memory.placeholders), values);
    },
    drop: () => restoreSelection(composer, place),
  };
}

/** Sites render their composer anew while a dialog is open; which one took its place must be beyond doubt. */
function successorOf(guard: GuardContext): Composer | null {
  const focused = composerOf(deepActiveElement(document, guard.ports));
  const found = findComposers(guard);
  return focused ?? (found.length === 1 ? found[0]! : null);
}

/**
 * For pages that take a paste wherever the focus is: their own listener gets the event once more, and where it only
 * moves the focus, as such pages do, the text goes there.
 */
function heldAnywhere(guard: GuardContext, transfer: Transfer, target: EventTarget | null): HeldAttempt {
  const release = async (again: Transfer) => {
    if (!target || pasteAgain(target, again, 1)) return;
    const composer = composerOf(deepActiveElement(document, guard.ports));
    if (composer) insertText(composer, again.text, again.html);
  };
  return {
    release: () => release(transfer),
    async releaseRedacted(_, spans) {
      const visible = spans.filter((span) => span.end <= transfer.text.length);
      const text = redact(transfer.text, visible, guard.memory.placeholders);
      await release({ text, html: null, scanned: text, others: [] });
      return true;
    },
  };
}

/**
 * The paste once more, with everything that it carried. `true`: the page took it. Not dispatched where the browser
 * gives it fewer types than `atLeast`: Firefox makes an empty event, which editors take for a deletion, or one with
 * the plain text only.
 */
function pasteAgain(target: EventTarget, { text, html, others }: Transfer, atLeast: number): boolean {
  const paste = new ClipboardEvent('paste', {
    clipboardData: toDataTransfer(text, html, others),
    ...({ data: text, dataType: 'text/plain' } as object),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if ((paste.clipboardData?.types.length ?? 0) < atLeast) return false;
  return !dispatchOwn(target, paste);
}

/** A native paste is dispatched where the caret is. */
function focusedIn(composer: Composer): Element {
  const node = (composer.getRootNode() as Document).getSelection?.()?.anchorNode ?? null;
  const element = node instanceof Element ? node : node?.parentElement;
  return element && composer.contains(element) ? element : composer;
}
