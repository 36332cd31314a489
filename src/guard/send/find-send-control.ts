import type { AppHints } from '../../model/app.ts';
import type { Composer } from '../composer/editable.ts';
import { isSendControl } from './send-control.ts';

/** How far up from the composer its send button is looked for. */
const levels = 6;

/** The send button that belongs to a composer: hinted, else the nearest control that looks like one. */
export function findSendControl(composer: Composer, hints: AppHints | undefined): Element | null {
  let around: Element | null = composer.parentElement;
  for (let level = 0; around && level < levels; level += 1, around = around.parentElement) {
    const controls = [...around.querySelectorAll('button,[role="button"],input[type="submit"]')].filter(
      (control) => !control.hasAttribute('disabled') && isSendControl(control, hints),
    );
    const last = controls.at(-1);
    if (last) return last;
  }
  return null;
}
