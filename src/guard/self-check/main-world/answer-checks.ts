import {
  addEventListener,
  apply,
  descriptorOf,
  detailOf,
  dispatchEvent,
  isView,
  now,
  OriginalCustomEvent,
  ownKeys,
} from '../../egress/main-world/primordials.ts';
import { wrapMethod } from '../../egress/main-world/wrap.ts';
import { lookEvent, peerAnswer, postedEvent } from '../peer-events.ts';

/** How long workers are looked at after the guard has asked, milliseconds. */
const looks = 20_000;
const deepest = 4;
const mostProperties = 60;
const longest = 200_000;

let lookUntil = 0;

/** Answers the guard on a node of the channel; `wrapWorkerPosts` has been called before. */
export function answerChecks(node: EventTarget): void {
  apply(addEventListener, node, [
    lookEvent,
    (event: Event) => {
      if (event instanceof OriginalCustomEvent && apply(detailOf, event, []) === 'workers') {
        lookUntil = (apply(now, performance, []) as number) + looks;
      }
      apply(dispatchEvent, node, [new OriginalCustomEvent(peerAnswer)]);
    },
  ]);
}

/**
 * What a page hands to its workers they may send, where no wrapper sees it. It is not decided on here (the gesture
 * was, and the network guard sees the request): the guard is only told that the text took this way.
 */
export function wrapWorkerPosts(node: () => EventTarget): void {
  const watch = (owner: object | undefined) => {
    if (!owner) return;
    wrapMethod(owner, 'postMessage', (original, self, args) => {
      if (lookUntil > 0) tell(node(), args[0]);
      return apply(original, self, args);
    });
  };
  watch(typeof Worker === 'function' ? Worker.prototype : undefined);
  watch(typeof MessagePort === 'function' ? MessagePort.prototype : undefined);
  watch(typeof ServiceWorker === 'function' ? ServiceWorker.prototype : undefined);
}

function tell(node: EventTarget, message: unknown): void {
  if ((apply(now, performance, []) as number) > lookUntil) {
    lookUntil = 0;
    return;
  }
  const detail = stringsIn(message, 0);
  if (detail !== '') apply(dispatchEvent, node, [new OriginalCustomEvent(postedEvent, { detail })]);
}

/** The strings of plain data, a few levels deep; not of bytes. No getter of the page is called. */
function stringsIn(value: unknown, depth: number): string {
  if (typeof value === 'string') return value.length > longest ? '' : `${value}\n`;
  if (typeof value !== 'object' || value === null || depth > deepest || isView(value)) return '';
  let said = '';
  const keys = ownKeys(value) as (string | symbol)[];
  for (let index = 0; index < keys.length && index < mostProperties; index += 1) {
    const descriptor = descriptorOf(value, keys[index]!);
    if (descriptor) said += stringsIn(descriptor.value, depth + 1);
    if (said.length > longest) break;
  }
  return said;
}
