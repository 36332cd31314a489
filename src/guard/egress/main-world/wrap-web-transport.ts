import type { Ask } from './channel.ts';
import { consider } from './consider.ts';
import { readBody } from './material.ts';
import {
  apply,
  OriginalPromise,
  OriginalTypeError,
  OriginalWeakMap,
  weakGet,
  weakSet,
  whenDone,
} from './primordials.ts';
import { wrapGetter, wrapMethod } from './wrap.ts';

type Global = Record<string, { prototype: object } | undefined>;

/** What is written to the streams and datagrams of a WebTransport is judged piece by piece, in order. */
export function wrapWebTransport(ask: Ask, global: Global): void {
  const { WebTransport, WebTransportBidirectionalStream, WebTransportDatagramDuplexStream } = global;
  if (!WebTransport) return;
  const guard = guardWritable(ask);
  const guards = new OriginalWeakMap<object, object>();
  const guarded = (stream: object): object => {
    const known = apply(weakGet, guards, [stream]) as object | undefined;
    if (known) return known;
    const made = guard(stream as WritableStream);
    apply(weakSet, guards, [stream, made]);
    return made;
  };
  wrapMethod(WebTransport.prototype, 'createUnidirectionalStream', (original, self, args) => {
    const created = apply(original, self, args) as Promise<object>;
    return new OriginalPromise((resolve, reject) =>
      whenDone(created, (stream) => resolve(guarded(stream)), reject),
    );
  });
  // The first is handed out by the page's own calls and by the server's.
  const guardWritableOf = (owner: { prototype: object } | undefined) => {
    if (!owner) return;
    wrapGetter(owner.prototype, 'writable', (original, self, args) =>
      guarded(apply(original, self, args) as object),
    );
  };
  guardWritableOf(WebTransportBidirectionalStream);
  guardWritableOf(WebTransportDatagramDuplexStream);
}

/** A stream like another, whose pieces are asked about before they are written there. */
function guardWritable(ask: Ask): (stream: WritableStream) => WritableStream {
  const OriginalWritable = WritableStream;
  const { getWriter } = WritableStream.prototype;
  const { write, close, abort } = WritableStreamDefaultWriter.prototype;
  return (stream) => {
    const writer = apply(getWriter, stream, []);
    return new OriginalWritable({
      __proto__: null,
      write: (chunk: unknown) =>
        new OriginalPromise<void>((resolve, reject) => {
          consider(ask, {
            url: '',
            content: readBody(chunk),
            canWait: true,
            urlIsFree: false,
            send: (body) => whenDone(apply(write, writer, [body]) as Promise<void>, resolve, reject),
            fail: () => reject(new OriginalTypeError('Failed to write')),
          });
        }),
      close: () => apply(close, writer, []),
      abort: (reason: unknown) => apply(abort, writer, [reason]),
    } as UnderlyingSink);
  };
}
