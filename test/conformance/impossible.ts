import type { Result } from './results.ts';

interface Impossible {
  what: string;
  why: string;
  covers(result: Pick<Result, 'kind' | 'subject' | 'channel' | 'payload'>): boolean;
}

/** What no extension can see or stop, with the reason. A leak anywhere else fails the suite. */
export const impossible: readonly Impossible[] = [
  {
    what: 'WebSocket of a realm that no content script enters first: a worker, a srcdoc frame taken at once',
    why: 'The browser shows extensions the handshake of a socket and none of its frames, and it starts no content script in a worker. Stopped only where the person sends by a key or a button.',
    covers: ({ kind, subject, channel }) =>
      kind === 'transport' &&
      channel === 'by itself' &&
      ['worker WebSocket', 'WebSocket of a srcdoc frame'].includes(subject),
  },
];

export function isImpossible(result: Pick<Result, 'kind' | 'subject' | 'channel' | 'payload'>): boolean {
  return impossible.some(({ covers }) => covers(result));
}
