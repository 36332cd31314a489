import { composerOf } from '../composer/editable.ts';
import type { GuardContext } from '../guard-context.ts';
import type { Proof } from './proof.ts';

/** Dispatched on a frame's window; its guard stops it there, so that a page sees it only where none is. */
const presenceEvent = 'sluice-presence';
/** A frame that was just put in has its guard by then, milliseconds. */
const startsWithin = 1_500;

/**
 * Somebody who writes in a frame has to have a guard there. Only frames of the same origin can be looked into; in
 * others the manifest's own scripts run or the policy names no app.
 */
export function checkFrames(guard: GuardContext, proof: Proof): void {
  const { window } = guard;
  window.addEventListener(
    presenceEvent,
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );

  const check = () => {
    const frame = window.document.activeElement;
    const inside = frame instanceof HTMLIFrameElement ? frame.contentDocument : null;
    if (!inside?.defaultView || !composerOf(inside.activeElement)) return;
    const ask = new Event(presenceEvent, { cancelable: true });
    const isGuarded = !inside.defaultView.dispatchEvent(ask);
    if (isGuarded) proof.settle('frame-unguarded');
    else proof.doubt('frame-unguarded');
  };
  // The window loses the focus to a frame inside.
  window.addEventListener('blur', () => guard.view.covered() && window.setTimeout(check, startsWithin), true);
}
