import type { GuardContext } from '../../guard-context.ts';
import type { Outgoing } from '../outgoing.ts';
import { answerEvent, changedEntries, entriesOf } from './outgoing-entries.ts';
import { submitEntries, targetOf } from './submit-entries.ts';

/**
 * All entries of a form that the browser is about to submit, hidden ones too, wherever they go. Heard last, when the
 * page has put them in order and has not kept the submission for itself.
 */
export function guardForms(guard: GuardContext, consider: (outgoing: Outgoing) => void): void {
  guard.window.addEventListener('submit', (event) => {
    const { target: form, submitter, defaultPrevented } = event;
    if (defaultPrevented || !(form instanceof HTMLFormElement)) return;
    const to = targetOf(form, submitter);
    if (to.method === 'dialog') return;
    const entries = entriesOf(new FormData(form, submitter));
    const going = answerEvent((_, body) =>
      submitEntries(guard.window.document, to, changedEntries(entries, body)),
    );
    consider({
      url: new URL(to.action),
      shown: entries,
      canWait: true,
      urlIsFree: false,
      bodyIsFree: true,
      answer: going.answer,
    });
    if (!going.mayGoOn()) event.preventDefault();
  });
}
