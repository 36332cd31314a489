import type { EventDraft } from '../model/event.ts';
import type { GuardPorts } from './ports.ts';

const firstPause = 500;
const longestPause = 60_000;

export interface GuardReporter {
  report(draft: EventDraft): void;
  /** Another takes over: what the background has not taken yet, and all that is still to come, is theirs to send. */
  handOver(to: (drafts: readonly EventDraft[]) => void): void;
}

/**
 * Hands events to the background until it says that they are on disk. The id was minted where the decision fell,
 * so a repeat is never counted twice. A page that goes away tries once more.
 */
export function createGuardReporter(
  window: Window,
  ports: Pick<GuardPorts, 'send' | 'orphaned'>,
): GuardReporter {
  const waiting = new Map<string, EventDraft>();
  let successor: ((drafts: readonly EventDraft[]) => void) | undefined;

  async function deliver(draft: EventDraft): Promise<void> {
    for (let pause = firstPause; waiting.has(draft.uid); pause = Math.min(pause * 2, longestPause)) {
      try {
        await ports.send({ type: 'report', draft });
        waiting.delete(draft.uid);
      } catch {
        // The extension that this page belongs to is gone; nobody will ever answer.
        if (ports.orphaned()) return;
        await new Promise((done) => setTimeout(done, pause));
      }
    }
  }

  window.addEventListener('pagehide', () => {
    for (const draft of waiting.values()) void ports.send({ type: 'report', draft }).catch(() => {});
  });

  return {
    report(draft) {
      if (successor) return successor([draft]);
      waiting.set(draft.uid, draft);
      void deliver(draft);
    },
    handOver(to) {
      successor = to;
      to([...waiting.values()]);
    },
  };
}
