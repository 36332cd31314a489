import { type Composer, isField } from './composer/editable.ts';
import { dispatchOwn } from './composer/insert.ts';
import { readComposer } from './composer/read.ts';
import { pause, sameText } from './composer/rewrite.ts';
import { findSendControl } from './find-send-control.ts';
import type { GuardContext } from './guard-context.ts';

/** Does again what a stopped gesture would have done. */
export type Resume = () => Promise<void> | void;

/** A site that sends on Enter has emptied its composer, or sent a request, within this time, milliseconds. */
const sendingShows = 400;

export function resumeByForm(form: HTMLFormElement, submitter: HTMLElement | null): Resume {
  return () => form.requestSubmit(submitter?.isConnected ? submitter : null);
}

/** The whole gesture again, for sites that send on its first half. */
export function resumeByClick(control: Element): Resume {
  return () => {
    if (!(control instanceof HTMLElement)) return;
    const init: MouseEventInit = { bubbles: true, cancelable: true, composed: true, view: window };
    dispatchOwn(control, new PointerEvent('pointerdown', { ...init, pointerType: 'mouse', isPrimary: true }));
    dispatchOwn(control, new MouseEvent('mousedown', init));
    dispatchOwn(control, new PointerEvent('pointerup', { ...init, pointerType: 'mouse', isPrimary: true }));
    dispatchOwn(control, new MouseEvent('mouseup', init));
    control.click();
  };
}

/**
 * A synthetic Enter first, since that is what the site listens for; where it does nothing, the form or the send
 * button; where there is none, the person is told that the text is ready.
 */
export function resumeByEnter(guard: GuardContext, composer: Composer, pressed: KeyboardEvent): Resume {
  const { ctrlKey, metaKey, altKey } = pressed;
  return async () => {
    composer.focus({ preventScroll: true });
    const before = readComposer(composer).text;
    const sentBefore = guard.memory.requests;
    const init: KeyboardEventInit = {
      key: 'Enter',
      code: 'Enter',
      keyCode: 13,
      which: 13,
      ctrlKey,
      metaKey,
      altKey,
      bubbles: true,
      cancelable: true,
      composed: true,
      view: window,
    };
    const target = composer;
    const handled = !dispatchOwn(target, new KeyboardEvent('keydown', init));
    dispatchOwn(target, new KeyboardEvent('keyup', init));
    if (!handled && isField(composer) && composer instanceof HTMLInputElement && composer.form) {
      composer.form.requestSubmit();
      return;
    }
    await pause(sendingShows);
    const nothingHappened =
      composer.isConnected &&
      guard.memory.requests === sentBefore &&
      sameText(readComposer(composer).text, before);
    if (!nothingHappened) return;
    const control = findSendControl(composer, guard.view.part()?.app.hints);
    if (control) await resumeByClick(control)();
    else guard.person.tell('noticeReadyToSend');
  };
}
