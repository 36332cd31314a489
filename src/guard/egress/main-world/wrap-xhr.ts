import { readBody } from './body-text.ts';
import type { Ask } from './channel.ts';
import {
  apply,
  dispatchEvent,
  OriginalProgressEvent,
  OriginalWeakMap,
  promiseThen,
  toText,
  weakGet,
  weakSet,
} from './primordials.ts';
import { callOriginal, wrapMethod } from './wrap.ts';

interface Opened {
  url: string;
  asynchronous: boolean;
}

export function wrapXhr(ask: Ask): void {
  const opened = new OriginalWeakMap<object, Opened>();

  wrapMethod(XMLHttpRequest.prototype, 'open', (original, self, args) => {
    const asynchronous = args.length < 3 || Boolean(args[2]);
    apply(weakSet, opened, [self as object, { url: toText(args[1]), asynchronous }]);
    return callOriginal(original, self, args);
  });

  wrapMethod(XMLHttpRequest.prototype, 'send', (original, self, args) => {
    const request = apply(weakGet, opened, [self as object]) as Opened | undefined;
    const body = args[0];
    if (!request || body === undefined || body === null) return callOriginal(original, self, args);
    const consider = (text: string, rewritable: boolean) =>
      ask({ url: request.url, body: text, canWait: request.asynchronous, rewritable }, (verdict, changed) => {
        if (verdict === 'block') return fail(self as XMLHttpRequest);
        callOriginal(original, self, verdict === 'rewrite' ? [changed] : args);
      });
    const content = readBody(body);
    if (content.ready) consider(content.text, content.rewritable);
    else if (request.asynchronous) {
      apply(promiseThen, content.read(), [
        (text: string) => consider(text, false),
        () => fail(self as XMLHttpRequest),
      ]);
    } else fail(self as XMLHttpRequest);
    return undefined;
  });
}

/** What a page sees of a lost connection. */
function fail(request: XMLHttpRequest): void {
  apply(dispatchEvent, request, [new OriginalProgressEvent('error')]);
  apply(dispatchEvent, request, [new OriginalProgressEvent('loadend')]);
}
