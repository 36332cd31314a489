import { browser } from 'wxt/browser';
import type { RequestAnswer } from '../background/backstop/backstop.ts';
import type { SentRequest } from '../background/backstop/backstop-ports.ts';

type Answer = (request: SentRequest) => RequestAnswer | Promise<RequestAnswer>;
type Details = Pick<chrome.webRequest.OnBeforeRequestDetails, 'url' | 'type' | 'tabId' | 'requestBody'> & {
  initiator?: string | undefined;
  /** Firefox's word for it. */
  originUrl?: string | undefined;
};
type Listener = (details: Details) => { cancel: boolean } | Promise<{ cancel: boolean }> | undefined;

/** What can carry a prompt: navigations and forms, fetch, beacons, handshakes. Not what a page only shows. */
const types = ['main_frame', 'sub_frame', 'xmlhttprequest', 'ping', 'websocket', 'other'].concat(
  import.meta.env.FIREFOX ? 'beacon' : [],
);

export interface RequestWatch {
  /** Watches these as well, in the place of what was watched beside the built-in ones. */
  alsoOn(matches: readonly string[]): void;
  /** The browser lets this extension stop nothing: from now on it only looks. */
  lookOnly(): void;
}

/**
 * Shows every request to these addresses before it goes out. To be called while the worker starts: a request that wakes
 * it is shown to the listeners that are there by then. Measured in Chromium 156: one that is added right after a read of
 * storage comes mostly, not always, in time, one added 50 ms later never. So a request that itself wakes the worker
 * may go unseen on addresses that only a policy names; a guard wakes it when somebody writes.
 * What waits for a worker that is then killed goes out.
 *
 * Chromium 156 shows texts, bytes and form fields; of Blobs and streams an `error` and not even the size; of a form with
 * a file in memory the bytes around the file. Firefox reads Blobs too. Neither shows the messages of a WebSocket.
 */
export function watchRequests(matches: readonly string[], answer: Answer): RequestWatch {
  let stoppable = true;
  let extra: readonly string[] = [];
  let listening: Listener[] = [];

  function listen(urls: readonly string[]): void {
    if (urls.length === 0) return;
    const listener: Listener = (details) => {
      const verdict = answer(toRequest(details, stoppable));
      if (verdict === 'pass') return undefined;
      if (verdict === 'cancel') return { cancel: true };
      return verdict.then((late) => ({ cancel: late === 'cancel' }));
    };
    const options = stoppable ? ['blocking', 'requestBody'] : ['requestBody'];
    event().addListener(listener as never, { urls: [...urls], types } as never, options as never);
    listening.push(listener);
  }

  function listenAnew(): void {
    for (const listener of listening) event().removeListener(listener as never);
    listening = [];
    listen(matches);
    listen(extra);
  }

  listen(matches);
  return {
    alsoOn(more) {
      if (more.length === extra.length && more.every((match, index) => match === extra[index])) return;
      const first = extra.length === 0;
      extra = more;
      if (first) listen(extra);
      else listenAnew();
    },
    lookOnly() {
      if (!stoppable) return;
      stoppable = false;
      listenAnew();
    },
  };
}

const event = () => browser.webRequest.onBeforeRequest;

function toRequest(details: Details, stoppable: boolean): SentRequest {
  const { url, type, tabId, requestBody } = details;
  const initiator = details.initiator ?? details.originUrl ?? null;
  const { body, unreadable } = readBody(requestBody);
  return { url: new URL(url), type, tabId, initiator, body, unreadable, stoppable };
}

type Body = Pick<SentRequest, 'body' | 'unreadable'>;

function readBody(body: Details['requestBody']): Body {
  if (!body) return { body: null, unreadable: false };
  const { error, formData, raw = [] } = body;
  if (formData) {
    const fields = Object.entries(formData).flatMap(([name, values]) =>
      values.map((value): [string, string] => [name, asText(value)]),
    );
    return { body: new URLSearchParams(fields).toString(), unreadable: false };
  }
  const pieces = raw.flatMap(({ bytes }) => (bytes ? [new Uint8Array(bytes as ArrayBuffer)] : []));
  const bytes = joined(pieces);
  const hasGap = pieces.length < raw.length || (pieces.length > 1 && holdsFile(bytes));
  return { body: bytes.length > 0 ? bytes : null, unreadable: error !== undefined || hasGap };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : new TextDecoder().decode(value as ArrayBuffer);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A multipart body in pieces: between them is a file whose bytes are not shown. */
function holdsFile(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.startsWith('--') && /; filename="[^"]+"/.test(text);
}
