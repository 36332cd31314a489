import type { Ask } from './channel.ts';
import { consider } from './consider.ts';
import { readBody } from './material.ts';
import { apply, OriginalDomException, OriginalWeakMap, toText, weakGet, weakSet } from './primordials.ts';
import { type Method, wrapMethod } from './wrap.ts';

interface Opened {
  url: string;
  asynchronous: boolean;
  /** Sent by the page, and waiting for its answer. */
  held: boolean;
}

const alreadySent = "Failed to execute 'send' on 'XMLHttpRequest': The object's state must be OPENED.";

export function wrapXhr(ask: Ask): void {
  const { prototype } = XMLHttpRequest;
  const { open: originalOpen, send: originalSend } = prototype as unknown as Record<'open' | 'send', Method>;
  const opened = new OriginalWeakMap<object, Opened | undefined>();
  const current = (request: unknown) => apply(weakGet, opened, [request]) as Opened | undefined;
  const forget = (request: unknown) => apply(weakSet, opened, [request, undefined]);

  wrapMethod(prototype, 'open', (original, self, args) => {
    if (args.length < 2) return apply(original, self, args);
    const url = toText(args[1]);
    const asynchronous = args.length < 3 || Boolean(args[2]);
    const given = args.length < 3 ? [args[0], url] : [args[0], url, asynchronous, args[3], args[4]];
    const result = apply(original, self, given);
    apply(weakSet, opened, [self, { url, asynchronous, held: false }]);
    return result;
  });

  /** A request that cannot succeed: the page sees, and at the same times, what a lost connection gives. */
  function doom(self: unknown, { asynchronous }: Opened): void {
    apply(originalOpen, self, ['POST', 'about:invalid', asynchronous]);
    apply(originalSend, self, [' ']);
  }

  wrapMethod(prototype, 'abort', (original, self, args) => {
    const request = current(self);
    forget(self);
    // The browser's own request has not been sent yet, so it would say nothing.
    if (request?.held) doom(self, request);
    return apply(original, self, args);
  });

  wrapMethod(prototype, 'send', (original, self, args) => {
    const request = current(self);
    if (!request) return apply(original, self, args);
    if (request.held) throw new OriginalDomException(alreadySent, 'InvalidStateError');
    const content = readBody(args[0]);
    const { url, asynchronous } = request;
    const isCurrent = () => current(self) === request;
    const done = consider(ask, {
      url,
      content,
      canWait: asynchronous,
      urlIsFree: false,
      send(body) {
        if (!isCurrent()) return;
        forget(self);
        apply(original, self, args.length === 0 ? [] : [body]);
      },
      fail() {
        if (!isCurrent()) return;
        forget(self);
        doom(self, request);
      },
    });
    request.held = !done;
    return undefined;
  });
}
