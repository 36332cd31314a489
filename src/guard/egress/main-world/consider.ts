import type { Shown } from '../wire.ts';
import type { Ask } from './channel.ts';
import type { Material } from './material.ts';
import { whenDone } from './primordials.ts';

export interface Way {
  url: string;
  content: Material;
  /** Whether the API can wait for the answer. */
  canWait: boolean;
  /** Whether another address can be used instead. */
  urlIsFree: boolean;
  send(body: unknown, url: string): void;
  /** Makes the page see a lost connection. */
  fail(): void;
}

/**
 * Asks about what a request carries and sends it, sends it changed, or fails. `true`: that has happened; `false`:
 * it waits, and what is sent then is what was shown.
 */
export function consider(ask: Ask, way: Way): boolean {
  const { content, canWait } = way;
  if (content.shown !== null) return put(ask, way, content.shown);
  if (!canWait || !content.read) {
    way.fail();
    return true;
  }
  whenDone(content.read(), (shown) => put(ask, way, shown), way.fail);
  return false;
}

function put(ask: Ask, { url, content, canWait, urlIsFree, send, fail }: Way, shown: Shown): boolean {
  const { rebuild, copy } = content;
  let act: (() => void) | undefined;
  let asked = false;
  let { body } = content;
  const rewritable = rebuild ? (urlIsFree ? 'ub' : 'b') : urlIsFree ? 'u' : '';
  ask({ url, shown, canWait, rewritable }, (reply) => {
    act = () => {
      if (reply.verdict === 'block') return fail();
      const changed = reply.verdict === 'rewrite' && reply.body !== '' && rebuild;
      send(changed ? changed(reply.body) : body, reply.url === '' ? url : reply.url);
    };
    if (asked) act();
  });
  asked = true;
  // Not inside the listener that the answer came to: the browser would keep an exception from the page.
  const done = act !== undefined;
  if (done) (act as unknown as () => void)();
  else if (copy) body = copy();
  return done;
}
