import { type BodyText, type Rebuild, readBody } from './body-text.ts';
import type { Ask } from './channel.ts';
import { consider } from './consider.ts';
import {
  apply,
  indexOf,
  OriginalPromise,
  OriginalReadableStream,
  OriginalRequest,
  OriginalTypeError,
  requestBody,
  requestClone,
  requestMethod,
  requestText,
  requestUrl,
  requestUsed,
  slice,
  streamTee,
  toText,
} from './primordials.ts';
import { callOriginal, wrapMethod } from './wrap.ts';

interface Prepared {
  url: string;
  content: BodyText;
  /** The arguments to send, with another body (without one: another query) where it is given. */
  args(changed?: unknown): unknown[];
}

export function wrapFetch(ask: Ask): void {
  wrapMethod(window, 'fetch', (original, self, args) => {
    const { url, content, args: argsWith } = prepare(args);
    const call = (changed?: unknown) => callOriginal(original, self, argsWith(changed)) as Promise<Response>;
    if (content.ready && content.text === '' && queryStart(url) < 0) return call();
    let answered: Promise<Response> | undefined;
    let resolveLater: (value: Promise<Response>) => void = () => {};
    const settle = (value: Promise<Response>) => {
      answered = value;
      resolveLater(value);
    };
    consider(ask, content, {
      url,
      canWait: true,
      send: (changed) => settle(call(changed)),
      fail: () => settle(failed()),
    });
    return (
      answered ??
      new OriginalPromise<Response>((resolve) => {
        resolveLater = resolve;
      })
    );
  });
}

const queryStart = (url: string) => apply(indexOf, url, ['?']) as number;

/** Where a browser does not tell, a request that may have a body is read. */
function hasBody(request: Request): boolean {
  if (requestBody) return apply(requestBody, request, []) !== null;
  const method = apply(requestMethod, request, []);
  return method !== 'GET' && method !== 'HEAD';
}

/** As the browser says it when the network is away. */
function failed(): Promise<Response> {
  return new OriginalPromise((_, reject) => reject(new OriginalTypeError('Failed to fetch')));
}

function prepare(args: unknown[]): Prepared {
  const input = args[0];
  const init = args[1] as RequestInit | undefined;
  const request = input instanceof OriginalRequest ? input : null;
  const url = request ? (apply(requestUrl, request, []) as string) : toText(input);
  const given = init?.body;
  if (given instanceof OriginalReadableStream && !given.locked) {
    const [mine, theirs] = apply(streamTee, given, []) as [ReadableStream, ReadableStream];
    return { url, content: readBody(mine), args: (changed) => [input, { ...init, body: changed ?? theirs }] };
  }
  if (given !== undefined && given !== null && !(given instanceof OriginalReadableStream)) {
    const argsWith = (changed?: unknown) =>
      changed === undefined ? args : [input, { ...init, body: changed }];
    return { url, content: readBody(given), args: argsWith };
  }
  if (request && hasBody(request) && !apply(requestUsed, request, [])) {
    const copy = apply(requestClone, request, []) as Request;
    const read = () => apply(requestText, copy, []) as Promise<string>;
    const rebuild: Rebuild = (body) => new OriginalRequest(request, { body: body as string });
    return {
      url,
      content: { ready: false, read, rebuild },
      args: (changed) => (changed === undefined ? args : [changed, init]),
    };
  }
  const start = queryStart(url);
  const rebuild: Rebuild = (query) => `${apply(slice, url, [0, start])}?${query as string}`;
  return {
    url,
    content: { ready: true, text: '', rebuild },
    args: (changed) => {
      if (changed === undefined) return args;
      return request ? [new OriginalRequest(changed as string, request), init] : [changed, init];
    },
  };
}
