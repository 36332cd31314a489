import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { findSession } from '../auth/session.ts';
import type { Parts } from '../parts.ts';
import type { Changes } from './changes.ts';

const beatEvery = 10_000;
const changesAtMostEvery = 500;

/**
 * Server-sent events for open pages: `changed` when there is something new, `beat` every ten seconds otherwise,
 * so that a page notices a dead connection. Carries no data, and ends with the session.
 */
export function streamChanges(c: Context, parts: Parts, changes: Changes): Response {
  return streamSSE(c, async (stream) => {
    const gone = new AbortController();
    stream.onAbort(() => gone.abort());
    let changed = false;
    let wake = () => {};
    const unsubscribe = changes.subscribe(() => {
      changed = true;
      wake();
    });
    while (!gone.signal.aborted && findSession(c, parts, { touch: false })) {
      const event = changed ? 'changed' : 'beat';
      changed = false;
      await stream.writeSSE({ event, data: '1' });
      await pause(changesAtMostEvery, gone.signal);
      if (changed) continue;
      const woken = new AbortController();
      wake = () => woken.abort();
      await pause(beatEvery, AbortSignal.any([gone.signal, woken.signal]));
    }
    unsubscribe();
  });
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal, ref: false }).catch(() => {});
}
