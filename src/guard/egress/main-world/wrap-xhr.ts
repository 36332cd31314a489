import { readBody } from './body-text.ts';
import type { Ask } from './channel.ts';
import { consider } from './consider.ts';
import { apply, indexOf, OriginalWeakMap, toText, weakGet, weakSet } from './primordials.ts';
import { callOriginal, type Method, wrapMethod } from './wrap.ts';

interface Opened {
  url: string;
  asynchronous: boolean;
}

export function wrapXhr(ask: Ask): void {
  const opened = new OriginalWeakMap<object, Opened | undefined>();
  const current = (request: unknown) => apply(weakGet, opened, [request]) as Opened | undefined;
  let originalOpen: Method | undefined;

  wrapMethod(XMLHttpRequest.prototype, 'open', (original, self, args) => {
    originalOpen = original;
    const result = callOriginal(original, self, args);
    const asynchronous = args.length < 3 || Boolean(args[2]);
    apply(weakSet, opened, [self, { url: toText(args[1]), asynchronous }]);
    return result;
  });

  // A request that waits for its answer must not go out after all.
  wrapMethod(XMLHttpRequest.prototype, 'abort', (original, self, args) => {
    apply(weakSet, opened, [self, undefined]);
    return callOriginal(original, self, args);
  });

  wrapMethod(XMLHttpRequest.prototype, 'send', (original, self, args) => {
    const request = current(self);
    const content = readBody(args[0]);
    const isEmpty = content.ready && content.text === '';
    if (!request || (isEmpty && apply(indexOf, request.url, ['?']) === -1))
      return callOriginal(original, self, args);
    const { url, asynchronous } = request;
    // The address of an opened request is fixed, so an empty body leaves nothing to write again.
    consider(ask, isEmpty ? { ready: true, text: '' } : content, {
      url,
      canWait: asynchronous,
      send(changed) {
        if (current(self) === request) callOriginal(original, self, changed === undefined ? args : [changed]);
      },
      /** A request that cannot succeed: the page sees, and at the same times, what a lost connection gives. */
      fail() {
        if (current(self) !== request || !originalOpen) return;
        callOriginal(originalOpen, self, ['GET', 'about:invalid', asynchronous]);
        callOriginal(original, self, []);
      },
    });
    return undefined;
  });
}
