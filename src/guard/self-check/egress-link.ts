import { lookEvent, peerAnswer, postedEvent } from './peer-events.ts';

/** What the self-check hears of the egress guard. */
export interface EgressLink {
  /** The egress guard has its node. */
  connect(node: EventTarget): void;
  /** Something is about to go out: address and body. */
  note(outgoing: string): void;
  /** Calls back for all that goes out. */
  onOutgoing(listener: (outgoing: string) => void): void;
  /** Whether the wrapper in the page's own world answers, now. */
  answers(): boolean;
  /** What the page tells its workers counts as going out for the next seconds. */
  lookAtWorkers(): void;
}

export function createEgressLink(): EgressLink {
  const listeners: ((outgoing: string) => void)[] = [];
  let node: EventTarget | null = null;
  let answered = false;

  const note = (outgoing: string) => {
    for (const listener of listeners) listener(outgoing);
  };
  return {
    connect(connected) {
      node = connected;
      node.addEventListener(peerAnswer, () => {
        answered = true;
      });
      node.addEventListener(postedEvent, (event) => note(String((event as CustomEvent).detail)));
    },
    note,
    onOutgoing: (listener) => void listeners.push(listener),
    answers() {
      answered = false;
      node?.dispatchEvent(new Event(lookEvent));
      return answered;
    },
    lookAtWorkers: () => void node?.dispatchEvent(new CustomEvent(lookEvent, { detail: 'workers' })),
  };
}
