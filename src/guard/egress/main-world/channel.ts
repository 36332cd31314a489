import { answerEvent, type EgressVerdict, encode, helloEvent, questionEvent, readyEvent } from '../wire.ts';
import {
  addEventListener,
  apply,
  detailOf,
  dispatchEvent,
  indexOf,
  OriginalCustomEvent,
  OriginalMouseEvent,
  slice,
} from './primordials.ts';

export interface Question {
  url: string;
  body: string;
  /** Whether the API can wait for the answer. */
  canWait: boolean;
  /** Whether a changed body could be sent instead. */
  rewritable: boolean;
}

/** `body` is set for `rewrite` only. */
export type Settled = (verdict: Exclude<EgressVerdict, 'hold'>, body: string) => void;

export type Ask = (question: Question, settled: Settled) => void;

/**
 * Makes the private channel to the isolated world: a detached node, handed over once, before the page runs.
 * Calls back once somebody is there, at once or when the isolated world starts; never when this script runs a
 * second time in the same global, whose isolated world has its node already.
 */
export function openChannel(opened: (ask: Ask) => void): void {
  const node = document.createElement('i');
  // Indexed by id; an object without prototype cannot be reached through Object.prototype.
  const waiting: Record<string, Settled | undefined> = { __proto__: null as never };
  let connected = false;
  let count = 0;

  const ask: Ask = ({ url, body, canWait, rewritable }, settled) => {
    count += 1;
    const id = `${count}`;
    waiting[id] = settled;
    const detail = encode([id, url, canWait ? '1' : '0', rewritable ? '1' : '0', body]);
    apply(dispatchEvent, node, [new OriginalCustomEvent(questionEvent, { detail })]);
  };
  const sayHello = () => {
    if (connected) return;
    apply(dispatchEvent, window, [new OriginalMouseEvent(helloEvent, { relatedTarget: node })]);
    if (connected) opened(ask);
  };

  apply(addEventListener, node, [
    answerEvent,
    (event: Event) => {
      const message = apply(detailOf, event, []) as string;
      const [id, verdict, body] = decodeThree(message);
      connected = true;
      const settled = waiting[id];
      if (!settled || verdict === 'hold') return;
      waiting[id] = undefined;
      settled(verdict as Exclude<EgressVerdict, 'hold'>, body);
    },
  ]);
  sayHello();
  if (!connected) apply(addEventListener, window, [readyEvent, sayHello, true]);
}

/** The wire's `decode` for exactly three fields, with nothing that a page can replace. */
function decodeThree(message: string): [string, string, string] {
  let position = 0;
  const next = (): string => {
    const colon = apply(indexOf, message, [':', position]) as number;
    const length = +(apply(slice, message, [position, colon]) as string);
    position = colon + 1 + length;
    return apply(slice, message, [colon + 1, position]) as string;
  };
  return [next(), next(), next()];
}
