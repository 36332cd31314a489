import type { Ask } from './channel.ts';
import { consider } from './consider.ts';
import { type Material, readBody, textOrBytes } from './material.ts';
import {
  addEventListener,
  apply,
  createObject,
  OriginalAbortSignal,
  OriginalPromise,
  OriginalReadableStream,
  OriginalRequest,
  OriginalTypeError,
  requestBlob,
  requestBody,
  requestClone,
  requestMethod,
  requestSignal,
  requestUrl,
  requestUsed,
  signalAborted,
  streamLocked,
  streamTee,
  toText,
} from './primordials.ts';
import { readStream } from './read-stream.ts';
import { type Method, wrapMethod } from './wrap.ts';

interface Prepared {
  url: string;
  content: Material;
  signal: unknown;
  args(body: unknown, url: string): unknown[];
}

export function wrapFetch(ask: Ask): void {
  wrapMethod(window, 'fetch', (original, self, args) => {
    let prepared: Prepared | null;
    try {
      prepared = prepare(args);
    } catch (error) {
      // An address that cannot be made a text, for example: the browser's own fetch never throws.
      return new OriginalPromise((_, reject) => reject(error));
    }
    if (!prepared) return apply(original, self, args);
    return guardedFetch(ask, original, self, prepared);
  });
}

function guardedFetch(ask: Ask, original: Method, self: unknown, { url, content, signal, args }: Prepared) {
  let answered: Promise<Response> | undefined;
  let resolveLater: ((value: Promise<Response>) => void) | undefined;
  const settle = (value: Promise<Response>) => {
    if (answered) return;
    answered = value;
    resolveLater?.(value);
  };
  const call = (body: unknown, to: string) => apply(original, self, args(body, to)) as Promise<Response>;
  const send = (body: unknown, to: string) => {
    if (!answered) settle(call(body, to));
  };
  consider(ask, { url, content, canWait: true, urlIsFree: true, send, fail: () => settle(failed()) });
  if (answered) return answered;
  if (signal instanceof OriginalAbortSignal) {
    // Called with a signal that has been aborted, the browser's own fetch sends nothing and fails as it should.
    const abort = () => apply(signalAborted, signal, []) === true && send(undefined, url);
    apply(addEventListener, signal, ['abort', abort]);
  }
  return new OriginalPromise<Response>((resolve) => {
    resolveLater = resolve;
  });
}

/** As the browser says it when the network is away. */
function failed(): Promise<Response> {
  return new OriginalPromise((_, reject) => reject(new OriginalTypeError('Failed to fetch')));
}

/** What is read of the page's objects is read once, and sent as it was read. `null`: nothing to judge. */
function prepare(args: unknown[]): Prepared | null {
  if (args.length === 0) return null;
  const input = args[0];
  const init = args[1] as RequestInit | null | undefined;
  const request = input instanceof OriginalRequest ? input : null;
  const url = request ? (apply(requestUrl, request, []) as string) : toText(input);
  const given = init?.body ?? null;
  const signal = init?.signal ?? (request && apply(requestSignal, request, []));
  if (given instanceof OriginalReadableStream && apply(streamLocked, given, [])) return null;
  const content = given === null && request ? bodyOf(request) : bodyOfInit(given);
  return {
    url,
    signal,
    content,
    args(body, to) {
      const target = request && to !== url ? new OriginalRequest(to, request) : (request ?? to);
      if (body === content.body && given === null) return args.length > 1 ? [target, init] : [target];
      return [target, withBody(init, body)];
    },
  };
}

function bodyOfInit(given: BodyInit | null): Material {
  if (!(given instanceof OriginalReadableStream)) return readBody(given);
  const pair = apply(streamTee, given, []) as [ReadableStream, ReadableStream];
  return { ...readBody(pair[0]), body: pair[1] };
}

/** Where a browser does not tell, a request that may have a body is read. */
function hasBody(request: Request): boolean {
  if (requestBody) return apply(requestBody, request, []) !== null;
  const method = apply(requestMethod, request, []);
  return method !== 'GET' && method !== 'HEAD';
}

/** A body that a request was made with earlier. */
function bodyOf(request: Request): Material {
  if (!hasBody(request) || apply(requestUsed, request, [])) return readBody(null);
  const copy = apply(requestClone, request, []);
  const read = (): Promise<Blob> =>
    requestBody
      ? readStream(apply(requestBody, copy, []) as ReadableStream)
      : (apply(requestBlob, copy, []) as Promise<Blob>);
  return { shown: null, read, body: undefined, rebuild: textOrBytes };
}

/** The same options with another body. The page's own are looked through, never changed. */
function withBody(init: RequestInit | null | undefined, body: unknown): unknown {
  const own = { __proto__: null, value: body, enumerable: true };
  return apply(createObject, Object, [init ?? null, { __proto__: null, body: own }]);
}
