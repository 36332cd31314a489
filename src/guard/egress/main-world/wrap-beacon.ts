import type { Ask } from './channel.ts';
import { consider } from './consider.ts';
import { readBody } from './material.ts';
import { apply, toText } from './primordials.ts';
import { wrapMethod } from './wrap.ts';

/** `true` is what a page hears of a beacon that was queued; a held one is queued here. */
export function wrapBeacon(ask: Ask): void {
  wrapMethod(Navigator.prototype, 'sendBeacon', (original, self, args) => {
    if (args.length === 0) return apply(original, self, args);
    let queued: unknown = true;
    consider(ask, {
      url: toText(args[0]),
      content: readBody(args[1]),
      canWait: true,
      urlIsFree: true,
      send(body, url) {
        queued = apply(original, self, args.length > 1 ? [url, body] : [url]);
      },
      fail() {},
    });
    return queued;
  });
}
