import { mayCarryPrompt } from '../../self-check/main-world/may-carry-prompt.ts';
import {
  answerEvent,
  type EgressVerdict,
  helloEvent,
  probe,
  questionEvent,
  readyEvent,
  type Shown,
} from '../wire.ts';
import {
  addEventListener,
  apply,
  detailOf,
  dispatchEvent,
  indexOf,
  OriginalCustomEvent,
  OriginalMouseEvent,
  setTimer,
  slice,
} from './primordials.ts';

export interface Question {
  url: string;
  shown: Shown;
  /** Whether the API can wait for the answer. */
  canWait: boolean;
  /** `u` where another address could be sent instead, `b` where another body could. */
  rewritable: '' | 'u' | 'b' | 'ub';
}

/** `url` and `body` are empty where they stay as they are. */
export interface Reply {
  verdict: Exclude<EgressVerdict, 'hold'>;
  url: string;
  body: string;
}
export type Settled = (reply: Reply) => void;
export type Ask = (question: Question, settled: Settled) => void;

/** The isolated world is gone for a moment while the extension is updated; milliseconds. */
const peerReturns = 5_000;

export interface Channel {
  ask: Ask;
  /** Shared with the isolated world; no script of the page has it. */
  node: EventTarget;
}

interface Waiting {
  question: Question;
  settled: Settled;
  /** Somebody has taken it over. */
  held?: true;
}

/**
 * Makes the private channel to the isolated world: a detached node, handed over before the page runs. Calls back
 * once somebody is there, at once or when the isolated world starts; never when this script runs a second time in
 * the same global, whose isolated world has its node already.
 */
export function openChannel(opened: (channel: Channel) => void): void {
  const node = document.createElement('i');
  // Indexed by id; an object without prototype cannot be reached through Object.prototype.
  const waiting: Record<string, Waiting | undefined> = { __proto__: null as never };
  let connected = false;
  let count = 0;
  /** The id last answered, be it by `hold`. */
  let heard = '';

  function put(id: string, { url, shown, canWait, rewritable }: Question): boolean {
    heard = '';
    const detail = [id, url, canWait, rewritable, shown];
    apply(dispatchEvent, node, [new OriginalCustomEvent(questionEvent, options({ detail }))]);
    return heard === id;
  }
  const peerAnswers = () => put(probe, { url: '', shown: '', canWait: false, rewritable: '' });

  const ask: Ask = (question, settled) => {
    count += 1;
    const id = `${count}`;
    waiting[id] = { question, settled };
    if (put(id, question)) return;
    if (mayCarryPrompt(question) && question.canWait) {
      apply(setTimer, window, [() => giveUp(id), peerReturns]);
    } else giveUp(id);
  };

  /** Nobody judges: what may carry a prompt stays here, the site's other traffic goes on. */
  function giveUp(id: string): void {
    const entry = waiting[id];
    if (!entry || entry.held) return;
    waiting[id] = undefined;
    entry.settled({ verdict: mayCarryPrompt(entry.question) ? 'block' : 'pass', url: '', body: '' });
  }

  function sayHello(): void {
    if (connected && peerAnswers()) return;
    const before = connected;
    connected = false;
    apply(dispatchEvent, window, [new OriginalMouseEvent(helloEvent, options({ relatedTarget: node }))]);
    if (!connected) connected = before;
    else if (!before) opened({ ask, node });
    else askAgain();
  }

  /** What the former isolated world left open is the new one's. */
  function askAgain(): void {
    for (const id in waiting) {
      const entry = waiting[id];
      if (entry) put(id, entry.question);
    }
  }

  apply(addEventListener, node, [
    answerEvent,
    (event: Event) => {
      const { id, ...reply } = decode(apply(detailOf, event, []) as string);
      connected = true;
      heard = id;
      const entry = waiting[id];
      if (!entry) return;
      if ((reply.verdict as EgressVerdict) === 'hold') {
        entry.held = true;
        return;
      }
      waiting[id] = undefined;
      entry.settled(reply);
    },
  ]);
  sayHello();
  apply(addEventListener, window, [readyEvent, sayHello, true]);
}

const options = <Init extends object>(init: Init): Init => ({ __proto__: null, ...init });

/** The wire's `decode` for exactly four fields, with nothing that a page can replace. */
function decode(message: string): Reply & { id: string } {
  let position = 0;
  const next = (): string => {
    const colon = apply(indexOf, message, [':', position]) as number;
    const length = +(apply(slice, message, [position, colon]) as string);
    position = colon + 1 + length;
    return apply(slice, message, [colon + 1, position]) as string;
  };
  const id = next();
  return { id, verdict: next() as Reply['verdict'], url: next(), body: next() };
}
