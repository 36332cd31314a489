import type { GuardContext } from '../../guard-context.ts';
import type { Outgoing } from '../outgoing.ts';
import { answerEvent } from './outgoing-entries.ts';

/** A link into another frame or tab; one into this frame is a navigation of its own. */
export function guardLinks(guard: GuardContext, consider: (outgoing: Outgoing) => void): void {
  const onClick = (event: MouseEvent) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href !== '');
    if (event.defaultPrevented || !(link instanceof HTMLAnchorElement)) return;
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button === 1;
    const target = elsewhere ? '_blank' : link.target;
    if (target === '' || target === '_self' || !/^https?:/.test(link.protocol) || link.search === '') return;
    const going = answerEvent((url) => void guard.window.open(url || link.href, target));
    consider({
      url: new URL(link.href),
      shown: '',
      canWait: true,
      urlIsFree: true,
      bodyIsFree: false,
      answer: going.answer,
    });
    if (!going.mayGoOn()) event.preventDefault();
  };
  guard.window.addEventListener('click', onClick);
  guard.window.addEventListener('auxclick', onClick);
}
