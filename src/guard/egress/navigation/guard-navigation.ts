import type { GuardContext } from '../../guard-context.ts';
import type { Outgoing } from '../outgoing.ts';
import { answerEvent, changedEntries, entriesOf } from './outgoing-entries.ts';
import { isOurForm, submitEntries, targetOf } from './submit-entries.ts';

/** https://html.spec.whatwg.org/#the-navigateevent-interface; Chromium names the element that it came from. */
interface NavigateEvent extends Event {
  navigationType: 'push' | 'replace' | 'reload' | 'traverse';
  destination: { url: string; sameDocument: boolean };
  formData: FormData | null;
  sourceElement?: Element | null;
}

/** A prompt in the address that this frame goes to, by script, link, form or refresh, and a form's fields. */
export function guardNavigation(guard: GuardContext, consider: (outgoing: Outgoing) => void): void {
  const { window } = guard;
  const { navigation } = window as unknown as { navigation?: EventTarget };
  let letGo = '';

  navigation?.addEventListener('navigate', (event) => {
    const { cancelable, navigationType, destination, formData, sourceElement } = event as NavigateEvent;
    if (!cancelable || destination.sameDocument || isOurForm(sourceElement)) return;
    if (navigationType === 'reload' || navigationType === 'traverse') return;
    if (destination.url === letGo) {
      letGo = '';
      return;
    }
    const entries = formData && entriesOf(formData);
    const going = answerEvent((url, body) => {
      const address = url || destination.url;
      const form = sourceElement instanceof HTMLFormElement ? sourceElement : sourceElement?.closest('form');
      if (entries) {
        const to = form ? targetOf(form, null) : { method: 'post', enctype: '', target: '', action: '' };
        submitEntries(window.document, { ...to, action: address, target: '' }, changedEntries(entries, body));
        return;
      }
      letGo = new URL(address).href;
      if (navigationType === 'replace') window.location.replace(address);
      else window.location.assign(address);
    });
    consider({
      url: new URL(destination.url),
      shown: entries ?? '',
      canWait: true,
      urlIsFree: true,
      bodyIsFree: entries !== null,
      answer: going.answer,
    });
    if (!going.mayGoOn()) event.preventDefault();
  });
}
