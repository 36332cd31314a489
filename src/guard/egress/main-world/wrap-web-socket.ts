import { readBody } from './body-text.ts';
import type { Ask } from './channel.ts';
import { consider } from './consider.ts';
import { apply, OriginalPromise, OriginalWeakMap, promiseThen, weakGet, weakSet } from './primordials.ts';
import { callOriginal, wrapMethod } from './wrap.ts';

/** Sends of one socket stay in order: while one waits, those after it, and the closing, wait too. */
export function wrapWebSocket(ask: Ask): void {
  /** For each socket, when the last held send is done. */
  const held = new OriginalWeakMap<object, Promise<void> | undefined>();
  const pending = (socket: unknown) => apply(weakGet, held, [socket]) as Promise<void> | undefined;

  /** Calls `work` after what is held; where `work` is not done at once, holds what follows. */
  function inOrder(socket: unknown, work: (done: () => void) => void): void {
    const before = pending(socket);
    let settled = false;
    let finish = () => {};
    const run = () =>
      work(() => {
        settled = true;
        finish();
      });
    if (!before) run();
    if (settled) return;
    const waiting = new OriginalPromise<void>((done) => {
      finish = () => {
        if (pending(socket) === waiting) apply(weakSet, held, [socket, undefined]);
        done();
      };
    });
    apply(weakSet, held, [socket, waiting]);
    if (before) apply(promiseThen, before, [run]);
  }

  wrapMethod(WebSocket.prototype, 'send', (original, self, args) => {
    inOrder(self, (done) =>
      consider(ask, readBody(args[0]), {
        url: (self as WebSocket).url,
        canWait: true,
        send(changed) {
          try {
            callOriginal(original, self, changed === undefined ? args : [changed]);
          } finally {
            done();
          }
        },
        fail: done,
      }),
    );
    return undefined;
  });

  wrapMethod(WebSocket.prototype, 'close', (original, self, args) => {
    if (!pending(self)) return callOriginal(original, self, args);
    inOrder(self, (done) => {
      callOriginal(original, self, args);
      done();
    });
    return undefined;
  });
}
