import type { Passes } from '../passes.ts';
import { answeredKeys } from '../passes.ts';
import type { JudgedRequest } from './judge-request.ts';
import type { Outgoing } from './outgoing.ts';
import type { Shown } from './wire.ts';

export interface Changed {
  url: string;
  body: string;
}

/**
 * The one place where a request is let go. The network backstop hears first of what goes though policy alone would
 * not let it go; of a body that it cannot read it may hear a moment later.
 */
export function release(
  passes: Passes,
  outgoing: Outgoing,
  judged: Pick<JudgedRequest, 'judgement' | 'siteKeys'> | null,
  changed?: Changed,
): void {
  if (isOpaque(outgoing.shown)) void passes.unreadable(outgoing.url);
  const keys = judged
    ? [...judged.siteKeys, ...(judged.judgement ? answeredKeys(judged.judgement) : [])]
    : [];
  const told = passes.released(keys);
  const letGo = () => {
    if (changed) outgoing.answer('rewrite', changed.url, changed.body);
    else outgoing.answer('pass');
  };
  if (keys.length === 0 || !outgoing.canWait) return letGo();
  outgoing.answer('hold');
  void told.then(letGo);
}

/** Blobs, files and what came out of streams. */
function isOpaque(shown: Shown): boolean {
  if (typeof shown === 'string') return false;
  return !Array.isArray(shown) || shown.some((field) => typeof field !== 'string');
}
