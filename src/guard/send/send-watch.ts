import type { Composer } from '../composer/editable.ts';
import { findComposers } from '../find-composers.ts';
import type { GuardContext } from '../guard-context.ts';
import { noteRootsAround } from '../shadow-roots.ts';
import { composersOfControl, isLikelySend } from './composers-of-control.ts';
import { resumeByClick } from './resume-send.ts';
import type { SendAttempts } from './send-attempts.ts';
import { isNameless, isPlainSendControl, isSendControl } from './send-control.ts';

/** What the watchers of keys, presses and forms share. */
export interface SendWatch {
  guard: GuardContext;
  attempts: SendAttempts;
  /** The composer that last had the focus. */
  lastUsed: Composer | null;
}

/** The composers that a press on this control sends; `null` when it does not look like a send control. */
export function composersSentBy({ guard, lastUsed }: SendWatch, control: Element): Composer[] | null {
  const hints = guard.view.part()?.app.hints;
  const isPlain = isPlainSendControl(control, hints);
  if (!isPlain && !isNameless(control) && !isSendControl(control, hints)) return null;
  noteRootsAround(control);
  const composers = composersOfControl(control, findComposers(guard), lastUsed, hints);
  return isPlain || isLikelySend(control, composers, hints) ? composers : null;
}

/** Judges a press on a send control. `true`: it was stopped. */
export function attemptPress(
  { guard, attempts }: SendWatch,
  event: Event,
  control: Element,
  composers: readonly Composer[],
  ended?: Promise<void>,
): boolean {
  return attempts.attempt(event, composers, resumeByClick(guard, control, composers), ended);
}
