import type { GuardState } from '../../model/message.ts';
import type { UnprovenReason } from '../../model/unproven.ts';

/** What the guard of a page has proven of itself. */
export interface Proof {
  state(): Extract<GuardState, 'ready' | 'guarding' | 'unproven'>;
  /** The gravest reason of those that stand. */
  reason(): UnprovenReason | null;
  /** What was typed was read in its composer, while the page's own world answered. */
  prove(): void;
  doubt(reason: UnprovenReason): void;
  settle(reason: UnprovenReason): void;
}

const gravestFirst: readonly UnprovenReason[] = [
  'orphaned',
  'page-silent',
  'composer-unread',
  'sending-unseen',
  'frame-unguarded',
];

/** `onChange` is called when the state or the reason changes; `onDoubt` once for each reason. */
export function createProof(onChange: () => void, onDoubt: (reason: UnprovenReason) => void): Proof {
  const standing = new Set<UnprovenReason>();
  const told = new Set<UnprovenReason>();
  let proven = false;
  const reason = () => gravestFirst.find((candidate) => standing.has(candidate)) ?? null;
  const state = () => (reason() ? 'unproven' : proven ? 'guarding' : 'ready');

  function change(work: () => void): void {
    const before = `${state()} ${reason()}`;
    work();
    if (`${state()} ${reason()}` !== before) onChange();
  }

  return {
    state,
    reason,
    prove: () =>
      change(() => {
        proven = true;
      }),
    doubt(because) {
      change(() => standing.add(because));
      if (told.has(because)) return;
      told.add(because);
      onDoubt(because);
    },
    settle: (because) => change(() => standing.delete(because)),
  };
}
