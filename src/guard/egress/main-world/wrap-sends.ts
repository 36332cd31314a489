import type { Ask } from './channel.ts';
import { consider } from './consider.ts';
import { readBody } from './material.ts';
import {
  apply,
  descriptorOf,
  OriginalPromise,
  OriginalWeakMap,
  weakGet,
  weakSet,
  whenDone,
} from './primordials.ts';
import { wrapMethod } from './wrap.ts';

/** WebSocket and RTCDataChannel: sends stay in order; while one waits, those after it and the closing wait too. */
export function wrapSends(ask: Ask, prototype: object): void {
  /** For each connection, when the last held send is done. */
  const held = new OriginalWeakMap<object, Promise<void> | undefined>();
  const pending = (connection: unknown) => apply(weakGet, held, [connection]) as Promise<void> | undefined;
  const urlGetter = descriptorOf(prototype, 'url')?.get;
  const urlOf = (connection: unknown) => (urlGetter ? (apply(urlGetter, connection, []) as string) : '');

  /** Calls `work` after what is held; where `work` is not done at once, holds what follows. */
  function inOrder(connection: unknown, work: (done: () => void) => void): void {
    const before = pending(connection);
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
        if (pending(connection) === waiting) apply(weakSet, held, [connection, undefined]);
        done();
      };
    });
    apply(weakSet, held, [connection, waiting]);
    if (before) whenDone(before, run, run);
  }

  wrapMethod(prototype, 'send', (original, self, args) => {
    const url = urlOf(self);
    const content = readBody(args[0]);
    // What waits behind another is sent as it is now.
    const body = pending(self) && content.copy ? content.copy() : content.body;
    inOrder(self, (done) => {
      const send = (changed: unknown) => {
        try {
          apply(original, self, args.length === 0 ? [] : [changed]);
        } finally {
          done();
        }
      };
      consider(ask, {
        url,
        content: { ...content, body },
        canWait: true,
        urlIsFree: false,
        send,
        fail: done,
      });
    });
    return undefined;
  });

  wrapMethod(prototype, 'close', (original, self, args) => {
    if (!pending(self)) return apply(original, self, args);
    inOrder(self, (done) => {
      apply(original, self, args);
      done();
    });
    return undefined;
  });
}
