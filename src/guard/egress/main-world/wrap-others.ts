import { readBody } from './body-text.ts';
import type { Ask } from './channel.ts';
import {
  apply,
  OriginalFormData,
  OriginalPromise,
  OriginalWeakMap,
  promiseThen,
  toText,
  weakGet,
  weakSet,
} from './primordials.ts';
import { callOriginal, wrapMethod } from './wrap.ts';

/** Sends of one socket stay in order: while one waits, those after it wait too. */
export function wrapWebSocket(ask: Ask): void {
  /** For each socket, when the last held send is done. */
  const held = new OriginalWeakMap<object, Promise<void>>();

  wrapMethod(WebSocket.prototype, 'send', (original, self, args) => {
    const socket = self as WebSocket;
    const sendNow = (done: () => void) => {
      const consider = (text: string, rewritable: boolean) =>
        ask({ url: socket.url, body: text, canWait: true, rewritable }, (verdict, changed) => {
          if (verdict !== 'block') callOriginal(original, self, verdict === 'rewrite' ? [changed] : args);
          done();
        });
      const content = readBody(args[0]);
      if (content.ready) consider(content.text, content.rewritable);
      else apply(promiseThen, content.read(), [(text: string) => consider(text, false), done]);
    };
    const before = apply(weakGet, held, [socket]) as Promise<void> | undefined;
    if (before) {
      const next = new OriginalPromise<void>((done) => apply(promiseThen, before, [() => sendNow(done)]));
      apply(weakSet, held, [socket, next]);
      return undefined;
    }
    let settled = false;
    let finish = () => {};
    sendNow(() => {
      settled = true;
      finish();
    });
    if (settled) return undefined;
    const waiting = new OriginalPromise<void>((done) => {
      finish = done;
    });
    apply(weakSet, held, [socket, waiting]);
    return undefined;
  });
}

/** `true` is what a page hears of a beacon that was queued; a held one is queued here. */
export function wrapBeacon(ask: Ask): void {
  wrapMethod(Navigator.prototype, 'sendBeacon', (original, self, args) => {
    const body = args[1];
    if (body === undefined || body === null) return callOriginal(original, self, args);
    const consider = (text: string, rewritable: boolean) =>
      ask({ url: toText(args[0]), body: text, canWait: true, rewritable }, (verdict, changed) => {
        if (verdict !== 'block') {
          callOriginal(original, self, verdict === 'rewrite' ? [args[0], changed] : args);
        }
      });
    const content = readBody(body);
    if (content.ready) consider(content.text, content.rewritable);
    else apply(promiseThen, content.read(), [(text: string) => consider(text, false)]);
    return true;
  });
}

/** `form.submit()` fires no submit event. */
export function wrapFormSubmit(ask: Ask): void {
  wrapMethod(HTMLFormElement.prototype, 'submit', (original, self, args) => {
    const form = self as HTMLFormElement;
    const content = readBody(new OriginalFormData(form));
    if (!content.ready || content.text === '') return callOriginal(original, self, args);
    ask({ url: form.action, body: content.text, canWait: true, rewritable: false }, (verdict) => {
      if (verdict !== 'block') callOriginal(original, self, args);
    });
    return undefined;
  });
}
