import type { GuardContext } from '../guard-context.ts';
import type { Outgoing } from './outgoing.ts';
import {
  answerEvent,
  type EgressVerdict,
  encode,
  helloEvent,
  probe,
  questionEvent,
  readyEvent,
  type WireQuestion,
} from './wire.ts';

/**
 * The isolated world's end. The MAIN world is the page's, so everything it says is a hint and it is told nothing but
 * a verdict (and what the page is to send instead).
 */
export function openChannel(guard: GuardContext, onOutgoing: (outgoing: Outgoing) => void): void {
  const { window, ports } = guard;
  let node: EventTarget | null = null;
  let retired = false;

  window.addEventListener(
    helloEvent,
    (event) => {
      // After an update the next version's guard decides; the one that hears this first steps back.
      if (ports.orphaned()) {
        retired = true;
        return;
      }
      event.stopImmediatePropagation();
      if (node) return;
      node = (event as MouseEvent).relatedTarget;
      if (!node) return;
      node.addEventListener(questionEvent, onQuestion);
      guard.link.connect(node);
      answer('', 'pass');
    },
    true,
  );
  window.dispatchEvent(new Event(readyEvent));

  function answer(id: string, verdict: EgressVerdict, url = '', body = ''): void {
    if (retired) return;
    node?.dispatchEvent(new CustomEvent(answerEvent, { detail: encode([id, verdict, url, body]) }));
  }

  function onQuestion(event: Event): void {
    if (retired) return;
    const [id, address, canWait, rewritable, shown] = questionOf(event);
    if (id === probe) {
      if (!ports.orphaned()) answer(id, 'pass');
      return;
    }
    const base = window.document.baseURI;
    // The browser itself refuses such an address, in its own words.
    if (!URL.canParse(address, base)) return answer(id, 'pass');
    onOutgoing({
      url: new URL(address, base),
      shown,
      canWait,
      urlIsFree: rewritable.includes('u'),
      bodyIsFree: rewritable.includes('b'),
      answer: (verdict, url, body) => answer(id, verdict, url, body),
    });
  }
}

/** Chromium clones what the page hands over; Firefox shows its own objects, which are cloned here. */
function questionOf(event: Event): WireQuestion {
  const { detail } = event as CustomEvent<WireQuestion>;
  return detail.constructor === Array ? detail : structuredClone(detail);
}
