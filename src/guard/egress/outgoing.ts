import type { EgressVerdict, Shown } from './wire.ts';

/** A request, a message, or a navigation, that waits for a word. */
export interface Outgoing {
  url: URL;
  shown: Shown;
  /** Whether the API can wait for a later answer. */
  canWait: boolean;
  /** Whether another address, another body could be used instead. */
  urlIsFree: boolean;
  bodyIsFree: boolean;
  /** `hold` first where the answer comes later. An empty address or body stays as it is. */
  answer(verdict: EgressVerdict, url?: string, body?: string): void;
}
