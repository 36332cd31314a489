import { type BodyText, readBody } from './body-text.ts';
import type { Ask } from './channel.ts';
import {
  apply,
  OriginalPromise,
  OriginalReadableStream,
  OriginalRequest,
  OriginalTypeError,
  promiseThen,
  requestClone,
  requestText,
  requestUrl,
  streamTee,
  toText,
} from './primordials.ts';
import { callOriginal, wrapMethod } from './wrap.ts';

interface Prepared {
  url: string;
  body: BodyText;
  /** The arguments to send, with another body where one is given. */
  args(body?: string): unknown[];
}

export function wrapFetch(ask: Ask): void {
  wrapMethod(window, 'fetch', (original, self, args) => {
    const prepared = prepare(args);
    const { body } = prepared;
    const send = (text?: string) => callOriginal(original, self, prepared.args(text)) as Promise<Response>;
    if (body.ready && body.text === '' && !hasQuery(prepared.url)) return send();

    let answered: Promise<Response> | undefined;
    let resolveLater: (value: Promise<Response>) => void = () => {};
    const settle = (value: Promise<Response>) => {
      answered = value;
      resolveLater(value);
    };
    const consider = (text: string, rewritable: boolean) =>
      ask({ url: prepared.url, body: text, canWait: true, rewritable }, (verdict, changed) =>
        settle(verdict === 'block' ? failed() : send(verdict === 'rewrite' ? changed : undefined)),
      );
    if (body.ready) consider(body.text, body.rewritable);
    else {
      apply(promiseThen, body.read(), [(text: string) => consider(text, false), () => settle(failed())]);
    }
    return (
      answered ??
      new OriginalPromise<Response>((resolve) => {
        resolveLater = resolve;
      })
    );
  });
}

const hasQuery = (url: string): boolean => {
  for (let index = 0; index < url.length; index += 1) if (url[index] === '?') return true;
  return false;
};

/** As the browser says it when the network is away. */
function failed(): Promise<Response> {
  return new OriginalPromise((_, reject) => reject(new OriginalTypeError('Failed to fetch')));
}

function prepare(args: unknown[]): Prepared {
  const input = args[0];
  const init = args[1] as RequestInit | undefined;
  const isRequest = input instanceof OriginalRequest;
  const url = isRequest ? (apply(requestUrl, input, []) as string) : toText(input);
  const given = init?.body;
  if (given instanceof OriginalReadableStream) {
    const [mine, theirs] = apply(streamTee, given, []) as [ReadableStream, ReadableStream];
    return { url, body: readBody(mine), args: (text) => [input, { ...init, body: text ?? theirs }] };
  }
  if (given !== undefined && given !== null) {
    return {
      url,
      body: readBody(given),
      args: (text) => (text === undefined ? args : [input, { ...init, body: text }]),
    };
  }
  if (isRequest && input.body) {
    const copy = apply(requestClone, input, []) as Request;
    return {
      url,
      body: { ready: false, read: () => apply(requestText, copy, []) as Promise<string> },
      args: () => args,
    };
  }
  return { url, body: { ready: true, text: '', rewritable: false }, args: () => args };
}
