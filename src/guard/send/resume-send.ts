import type { Composer } from '../composer/editable.ts';
import { dispatchOwn } from '../composer/insert.ts';
import { pause } from '../composer/pause.ts';
import { readComposer } from '../composer/read.ts';
import { sameText } from '../composer/same-text.ts';
import type { GuardContext } from '../guard-context.ts';
import type { EnterHabit } from './enter-habit.ts';
import { findSendControl } from './find-send-control.ts';

/** Does again what a stopped gesture would have done. */
export type Resume = () => Promise<void> | void;

/** A site that takes a gesture has emptied its composer, or sent a request, within this time, milliseconds. */
const sendingShows = 400;
/** One that waits before it sends, milliseconds. */
const lateSendingShows = 3_000;

export function resumeByForm(form: HTMLFormElement, submitter: HTMLElement | null): Resume {
  return () => {
    const button = submitter?.isConnected && submitter.matches(':enabled') ? submitter : null;
    form.requestSubmit(button);
  };
}

/** The whole gesture again, for sites that send on its first half. */
export function resumeByClick(guard: GuardContext, control: Element, composers: readonly Composer[]): Resume {
  return async () => {
    const nothingHappened = watchSending(guard, composers);
    const [composer] = composers;
    // Sites render their button anew when the text changes.
    const target = control.isConnected
      ? control
      : composer && findSendControl(composer, guard.view.part()?.app.hints);
    if (target instanceof HTMLElement) press(target);
    if (await nothingHappened(sendingShows)) guard.person.tell('noticeReadyToSend');
  };
}

function press(control: HTMLElement): void {
  const init: MouseEventInit = { bubbles: true, cancelable: true, composed: true, view: window };
  dispatchOwn(control, new PointerEvent('pointerdown', { ...init, pointerType: 'mouse', isPrimary: true }));
  dispatchOwn(control, new MouseEvent('mousedown', init));
  dispatchOwn(control, new PointerEvent('pointerup', { ...init, pointerType: 'mouse', isPrimary: true }));
  dispatchOwn(control, new MouseEvent('mouseup', init));
  control.click();
}

/**
 * A synthetic Enter first, since that is what the site listens for; where nobody takes it, the form, or the send
 * button if such an Enter was seen to send here (elsewhere it may have been meant to break a line); where nothing
 * follows, a site that takes real keys only for example, the person is told that the text is ready. Their next
 * gesture is covered by the same answer.
 */
export function resumeByEnter(
  guard: GuardContext,
  composer: Composer,
  pressed: KeyboardEvent,
  habit: EnterHabit,
): Resume {
  return async () => {
    composer.focus({ preventScroll: true });
    const nothingHappened = watchSending(guard, [composer]);
    const taken = pressKey(composer, pressed);
    if (!taken && composer instanceof HTMLInputElement && composer.form) {
      composer.form.requestSubmit();
      return;
    }
    // Where the site took the key, a click as well might send twice.
    if (!(await nothingHappened(taken ? lateSendingShows : sendingShows))) return;
    const mayClick = !taken && (composer instanceof HTMLInputElement || habit.hasSent(composer, pressed));
    const control = mayClick ? findSendControl(composer, guard.view.part()?.app.hints) : null;
    if (control) await resumeByClick(guard, control, [composer])();
    else guard.person.tell('noticeReadyToSend');
  };
}

/** The same key once more. `true`: the site took it. */
function pressKey(target: Element, pressed: KeyboardEvent): boolean {
  const { key, code, location, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  const init: KeyboardEventInit = {
    ...{ key, code, location, ctrlKey, metaKey, altKey, shiftKey },
    keyCode: pressed.keyCode,
    which: pressed.keyCode,
    bubbles: true,
    cancelable: true,
    composed: true,
    view: window,
  };
  const untouched =
    dispatchOwn(target, new KeyboardEvent('keydown', init)) &&
    dispatchOwn(target, new KeyboardEvent('keypress', { ...init, charCode: pressed.keyCode }));
  dispatchOwn(target, new KeyboardEvent('keyup', init));
  return !untouched;
}

/** From now on: resolves as soon as something was sent (`false`), or after `limit` milliseconds (`true`). */
function watchSending(guard: GuardContext, composers: readonly Composer[]) {
  const sentBefore = guard.memory.requests;
  const texts = () => composers.map((composer) => (composer.isConnected ? readComposer(composer).text : ''));
  const before = texts();
  return async (limit: number): Promise<boolean> => {
    for (const end = performance.now() + limit; performance.now() < end; await pause(50)) {
      if (guard.memory.requests !== sentBefore) return false;
      if (texts().some((text, index) => !sameText(text, before[index] ?? ''))) return false;
    }
    return true;
  };
}
