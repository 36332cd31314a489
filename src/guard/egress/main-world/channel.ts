import { waitForGuard } from '../../self-check/main-world/wait-for-guard.ts';
import { peerQuestion } from '../../self-check/peer-events.ts';
import { answerEvent, type EgressVerdict, encode, helloEvent, questionEvent, readyEvent } from '../wire.ts';
import {
  addEventListener,
  apply,
  createElement,
  detailOf,
  dispatchEvent,
  indexOf,
  OriginalCustomEvent,
  OriginalEvent,
  OriginalMouseEvent,
  slice,
  wasPrevented,
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

interface Waiting {
  question: Question;
  settled: Settled;
}

export interface Channel {
  ask: Ask;
  /** The node that is shared with the guard of today; another one after an update of the extension. */
  node(): EventTarget;
}

/**
 * Makes the private channel to the isolated world: a detached node, handed over once, before the page runs.
 * Calls `opened` once somebody is there, at once or when the isolated world starts; never when this script runs a
 * second time in the same global. When the extension is updated under the page, the next guard gets a node of its
 * own, and what still waits for an answer is asked again. `connected`: for every node that somebody has taken.
 */
export function openChannel(
  opened: (channel: Channel) => void,
  connected: (node: EventTarget) => void,
): void {
  // Indexed by id; an object without prototype cannot be reached through Object.prototype.
  const waiting: Record<string, Waiting | undefined> = { __proto__: null as never };
  let node: EventTarget | null = null;
  let count = 0;
  /** The id of the latest answer; that of a greeting is empty. */
  let answered: string | null = null;

  const onAnswer = (event: Event) => {
    const message = apply(detailOf, event, []) as string;
    const [id, verdict, body] = decodeThree(message);
    answered = id;
    const asked = waiting[id];
    if (!asked || verdict === 'hold') return;
    waiting[id] = undefined;
    asked.settled(verdict as Exclude<EgressVerdict, 'hold'>, body);
  };

  function put(id: string): void {
    const { question, settled } = waiting[id]!;
    const { url, body, canWait, rewritable } = question;
    const detail = encode([id, url, canWait ? '1' : '0', rewritable ? '1' : '0', body]);
    answered = null;
    apply(dispatchEvent, node, [new OriginalCustomEvent(questionEvent, { detail })]);
    if (answered !== null || !waiting[id]) return;
    const isOpen = () => waiting[id] !== undefined;
    waitForGuard(question, isOpen, (verdict, changed) => {
      waiting[id] = undefined;
      settled(verdict, changed);
    });
  }

  const ask: Ask = (question, settled) => {
    count += 1;
    waiting[`${count}`] = { question, settled };
    put(`${count}`);
  };

  /** A guard that was retired, or is gone, does not say that it lives. */
  function guardLives(): boolean {
    if (!node) return false;
    const event = new OriginalEvent(peerQuestion, { cancelable: true });
    apply(dispatchEvent, node, [event]);
    return apply(wasPrevented, event, []) as boolean;
  }

  const sayHello = () => {
    if (guardLives()) return;
    const offered = apply(createElement, document, ['i']) as EventTarget;
    apply(addEventListener, offered, [answerEvent, onAnswer]);
    answered = null;
    apply(dispatchEvent, window, [new OriginalMouseEvent(helloEvent, { relatedTarget: offered })]);
    if (answered === null) return;
    const isFirst = node === null;
    node = offered;
    connected(offered);
    if (isFirst) opened({ ask, node: () => node! });
    for (let id = 1; id <= count; id += 1) if (waiting[`${id}`]) put(`${id}`);
  };
  sayHello();
  apply(addEventListener, window, [readyEvent, sayHello, true]);
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
