import { composerOfEvent, isField } from '../composer/editable.ts';
import { findComposers } from '../find-composers.ts';
import type { GuardContext } from '../guard-context.ts';
import { resumeByForm } from './resume-send.ts';
import { createSendAttempts } from './send-attempts.ts';
import type { SendWatch } from './send-watch.ts';
import { watchKeys } from './watch-keys.ts';
import { watchPresses } from './watch-presses.ts';

/** Watches the gestures that send: Enter, a press on a send control from its first half on, a form. */
export function guardSend(guard: GuardContext): void {
  const watch: SendWatch = { guard, attempts: createSendAttempts(guard), lastUsed: null };
  guard.listen('focusin', (event) => {
    watch.lastUsed = composerOfEvent(event, guard.ports) ?? watch.lastUsed;
  });
  watchKeys(watch);
  watchPresses(watch);
  guard.listen('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const fields = [...form.elements].filter(isField);
    const inside = findComposers(guard).filter((composer) => form.contains(composer));
    watch.attempts.attempt(event, [...new Set([...inside, ...fields])], resumeByForm(form, event.submitter));
  });
}
