import type { AppHints } from '../../model/app.ts';
import type { Composer } from '../composer/editable.ts';
import { parentOf } from '../shadow-roots.ts';
import { isSendControl } from './send-control.ts';

/** How far up from the composer its send button is looked for. */
const levels = 6;

const controls = 'button,[role="button"],input[type="submit"]';

/** The send button that belongs to a composer: hinted, else the nearest control that looks like one. */
export function findSendControl(composer: Composer, hints: AppHints | undefined): Element | null {
  let around = parentOf(composer);
  for (let level = 0; around && level < levels; level += 1, around = parentOf(around)) {
    const last = controlsIn(around).findLast((control) => isSendControl(control, hints));
    if (last) return last;
  }
  return null;
}

/** The controls in an element that can be pressed, in their order. */
export function controlsIn(element: Element): Element[] {
  return [...element.querySelectorAll(controls)].filter(
    (control) => !control.hasAttribute('disabled') && control.getClientRects().length > 0,
  );
}
