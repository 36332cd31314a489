import type { GuardContext } from '../guard-context.ts';
import type { Judgement } from '../judge.ts';
import { answeredKeys } from '../passes.ts';
import type { Outgoing } from './outgoing.ts';
import type { Shown } from './wire.ts';

export interface Changed {
  url: string;
  body: string;
}

/**
 * The one place where a request is let go: with a judgement where something was found in it. Where the network
 * backstop has to know of it, it goes once that knows, if its API can wait.
 */
export function release(
  { passes }: GuardContext,
  outgoing: Outgoing,
  despite: Judgement | null,
  changed?: Changed,
): void {
  const go = () => {
    if (changed) outgoing.answer('rewrite', changed.url, changed.body);
    else outgoing.answer('pass');
  };
  const told: Promise<void>[] = [];
  const keys = despite ? answeredKeys(despite) : [];
  if (keys.length > 0) told.push(passes.released(keys));
  if (isOpaque(outgoing.shown)) told.push(passes.unreadable(outgoing.url));
  if (told.length === 0 || !outgoing.canWait) return go();
  outgoing.answer('hold');
  void Promise.all(told).then(go);
}

/** What the network cannot read. */
function isOpaque(shown: Shown): boolean {
  return shown instanceof Blob || (Array.isArray(shown) && shown.some((part) => part instanceof Blob));
}
