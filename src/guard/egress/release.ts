import type { Judgement } from '../judge.ts';
import type { Outgoing } from './outgoing.ts';

export interface Changed {
  url: string;
  body: string;
}

/** The one place where a request is let go: with a judgement where something was found in it. */
export function release(outgoing: Outgoing, _despite: Judgement | null, changed?: Changed): void {
  if (changed) outgoing.answer('rewrite', changed.url, changed.body);
  else outgoing.answer('pass');
}
