import { redact } from '../core/redact.ts';
import type { Channel } from '../model/policy.ts';
import { type Composer, composerOf, composerOfEvent, deepActiveElement } from './composer/editable.ts';
import { dispatchOwn, insertText, isOwnEvent } from './composer/insert.ts';
import { pause } from './composer/pause.ts';
import { insertAndVerify } from './composer/rewrite.ts';
import { restoreSelection, saveSelection, selectionSettles } from './composer/selection.ts';
import type { HeldAttempt } from './gate.ts';
import { actorOf, type GuardContext, stopEvent } from './guard-context.ts';
import { beginEntry } from './page-memory.ts';
import { readTransfer, type Transfer, toDataTransfer } from './transfer.ts';

export function guardPaste(guard: GuardContext): void {
  guard.listen('paste', (event) => {
    if (isOwnEvent(event) || isPassword(event.composedPath()[0])) return;
    const transfer = readTransfer(event.clipboardData);
    const composer =
      composerOfEvent(event, guard.ports) ?? composerOf(deepActiveElement(document, guard.ports));
    if (transfer) moveIn(guard, event, 'paste', transfer, composer);
  });
}

/** The site's own sign-in, or an entry for its own keys: never a prompt. */
function isPassword(target: EventTarget | undefined): boolean {
  return target instanceof HTMLInputElement && target.type === 'password';
}

/** Judges what an event brings in. `true`: the event was stopped and the attempt is held. */
export function moveIn(
  guard: GuardContext,
  event: Event,
  channel: Channel,
  transfer: Transfer,
  composer: Composer | null,
): boolean {
  beginEntry(guard.memory);
  if (composer) guard.used.add(composer);
  const judgement = guard.judge.now({ channel, text: transfer.scanned, actor: actorOf(event) });
  if (guard.gate.passes(judgement)) return false;
  stopEvent(event);
  void guard.gate.hold(judgement, heldTransfer(guard, transfer, composer, event.composedPath()[0] ?? null));
  return true;
}

function heldTransfer(
  guard: GuardContext,
  transfer: Transfer,
  composer: Composer | null,
  target: EventTarget | null,
): HeldAttempt {
  const saved = composer && saveSelection(composer);
  const comeBack = async (to: Composer) => {
    restoreSelection(to, saved);
    await pause(selectionSettles);
  };
  return {
    async release() {
      if (!composer) return pasteAnywhere(target, transfer.text, transfer.html);
      await comeBack(composer);
      insertText(composer, transfer.text, transfer.html);
    },
    async releaseRedacted(_, spans) {
      const visible = spans.filter((span) => span.end <= transfer.text.length);
      const text = redact(transfer.text, visible, guard.memory.placeholders);
      if (!composer) {
        pasteAnywhere(target, text, null);
        return true;
      }
      await comeBack(composer);
      const values = visible.map((span) => transfer.text.slice(span.start, span.end));
      return insertAndVerify(composer, text, values);
    },
    drop: () => composer && restoreSelection(composer, saved),
  };
}

/** For pages that take a paste wherever the focus is: their own listener gets the event once more. */
function pasteAnywhere(target: EventTarget | null, text: string, html: string | null): void {
  if (!target) return;
  const clipboardData = toDataTransfer(text, html);
  dispatchOwn(
    target,
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}
