import { composerOfEvent, isField } from '../composer/editable.ts';
import { findComposers } from '../find-composers.ts';
import type { GuardContext } from '../guard-context.ts';
import { isInside } from '../shadow-roots.ts';
import { resumeByForm } from './resume-send.ts';
import { createSendAttempts } from './send-attempts.ts';
import type { SendWatch } from './send-watch.ts';
import { watchKeys } from './watch-keys.ts';
import { watchPresses } from './watch-presses.ts';

/** Watches the gestures that send: Enter, a press on a send control from its first half on, a form. */
export function guardSend(guard: GuardContext): void {
  const watch: SendWatch = { guard, attempts: createSendAttempts(guard), lastUsed: null };
  const rootsWatched = new WeakSet<Node>();

  const onSubmit = (event: SubmitEvent) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const fields = [...form.elements].filter(isField);
    const inside = findComposers(guard).filter((composer) => isInside(composer, form));
    watch.attempts.attempt(event, [...new Set([...inside, ...fields])], resumeByForm(form, event.submitter));
  };
  guard.listen('submit', onSubmit);

  guard.listen('focusin', (event) => {
    const composer = composerOfEvent(event, guard.ports);
    if (!composer) return;
    watch.lastUsed = composer;
    const root = composer.getRootNode();
    if (!(root instanceof ShadowRoot) || rootsWatched.has(root)) return;
    rootsWatched.add(root);
    // A submit does not leave its shadow root (HTML: it is not composed).
    root.addEventListener('submit', (inner) => guard.view.covered() && onSubmit(inner as SubmitEvent), true);
  });

  watchKeys(watch);
  watchPresses(watch);
}
