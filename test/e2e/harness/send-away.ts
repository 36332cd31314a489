import type { Page } from 'playwright-core';

/** Ways in which another text can take a prompt's place. */
export const rewritableWays = [
  'form',
  'formFile',
  'params',
  'bytes',
  'blob',
  'request',
  'requestInit',
  'keepalive',
  'query',
  'path',
  'xhr',
  'xhrForm',
  'xhrBlob',
  'beacon',
  'beaconText',
  'beaconForm',
  'nested',
  'connect',
  'protobuf',
  'multipart',
  'lines',
  'image',
  'imageAttribute',
  'script',
  'frame',
  'location',
  'assign',
  'link',
  'linkOutside',
  'linkNewTab',
  'open',
  'formGet',
  'formPost',
  'formToFrame',
  'formMultipart',
  'formMethod',
] as const;

/** Ways that have to answer at once, or whose body cannot be written again: refused. */
export const refusedWays = [
  'eventSource',
  'socketAddress',
  'xhrSync',
  'xhrQuery',
  'gzip',
  'document',
] as const;

export type Way = (typeof rewritableWays)[number] | (typeof refusedWays)[number];

/** The site takes the text out of its composer and sends it in one task. */
export async function sendAway(page: Page, way: Way, text: string): Promise<void> {
  await page.evaluate(
    ([way, text]) => {
      const composer = document.querySelector('textarea');
      if (composer) composer.value = '';
      const to = '/backend-api/send';
      const json = JSON.stringify({ messages: [{ role: 'user', content: text }] });
      const query = `${to}?q=${encodeURIComponent(text)}`;
      const bytes = (value: string) => new TextEncoder().encode(value);
      const form = (file: File | null = null) => {
        const data = new FormData();
        data.set('message', file ? 'see the file' : text);
        data.set('file', file ?? new File([new Uint8Array([0, 255, 1])], 'a.bin'));
        return data;
      };
      const post = (body: BodyInit | Uint8Array, more: RequestInit = {}) =>
        void fetch(to, { method: 'POST', body: body as BodyInit, ...more }).catch(() => {});
      const xhr = (body: Document | XMLHttpRequestBodyInit | null, address = to, asynchronous = true) => {
        const request = new XMLHttpRequest();
        request.open('POST', address, asynchronous);
        try {
          request.send(body);
        } catch {}
      };
      const field = (number: number, content: Uint8Array) => {
        const length =
          content.length > 127 ? [(content.length & 127) | 128, content.length >> 7] : [content.length];
        return new Uint8Array([(number << 3) | 2, ...length, ...content]);
      };
      const add = <Element extends HTMLElement>(element: Element): Element => {
        document.body.append(element);
        return element;
      };
      const link = (target: string) => {
        const element = document.createElement('a');
        element.href = query;
        element.target = target;
        return element;
      };
      const htmlForm = (method: string, target = '', enctype = '') => {
        const element = add(document.createElement('form'));
        Object.assign(element, { method, target, enctype });
        element.setAttribute('action', to);
        // Names that hide the form's own.
        for (const [name, value] of [
          ['action', 'x'],
          ['submit', 'y'],
          ['q', text],
        ]) {
          const input = document.createElement('input');
          input.type = 'hidden';
          input.name = name!;
          input.value = value!;
          element.append(input);
        }
        return element;
      };
      const frameNamed = (name: string) => {
        add(document.createElement('iframe')).name = name;
        return name;
      };
      const frame = (message: Uint8Array) => {
        const whole = new Uint8Array(5 + message.length);
        new DataView(whole.buffer).setUint32(1, message.length);
        whole.set(message, 5);
        return whole;
      };
      const submit = (element: HTMLFormElement) => HTMLFormElement.prototype.requestSubmit.call(element);
      const calls: Record<string, () => unknown> = {
        form: () => post(form()),
        formFile: () => post(form(new File([json], 'prompt.json', { type: 'application/json' }))),
        params: () => post(new URLSearchParams({ message: text, other: 'x & y' })),
        bytes: () => post(bytes(json)),
        blob: () => post(new Blob([json], { type: 'application/json' })),
        request: () => fetch(new Request(to, { method: 'POST', body: json })).catch(() => {}),
        requestInit: () =>
          fetch(new Request(new Request(to), { method: 'POST', body: form() })).catch(() => {}),
        keepalive: () => post(json, { keepalive: true }),
        query: () => fetch(query).catch(() => {}),
        path: () => fetch(`${to}/${encodeURIComponent(text)}`).catch(() => {}),
        xhr: () => xhr(json),
        xhrForm: () => xhr(form()),
        xhrBlob: () => xhr(new Blob([json])),
        beacon: () => navigator.sendBeacon(to, new Blob([json], { type: 'text/plain' })),
        beaconText: () => navigator.sendBeacon(to, json),
        beaconForm: () => navigator.sendBeacon(to, form()),
        nested: () => post(JSON.stringify({ data: json })),
        connect: () => post(frame(bytes(json)), { headers: { 'content-type': 'application/connect+json' } }),
        protobuf: () =>
          post(new Uint8Array([8, 7, ...field(2, new Uint8Array([...field(1, bytes(text)), 24, 1]))])),
        multipart: () => post(`--b\r\nContent-Disposition: form-data; name="q"\r\n\r\n${text}\r\n--b--\r\n`),
        lines: () => post(`{"type":"event"}\n${json}\n`),
        image: () => {
          new Image().src = query;
        },
        imageAttribute: () => document.createElement('img').setAttribute('src', query),
        script: () => {
          add(document.createElement('script')).src = query;
        },
        frame: () => {
          add(document.createElement('iframe')).src = query;
        },
        location: () => {
          location.href = query;
        },
        assign: () => location.assign(query),
        link: () => add(link('')).click(),
        linkOutside: () => link('').click(),
        linkNewTab: () => add(link('_blank')).click(),
        open: () => open(query),
        formGet: () => submit(htmlForm('get')),
        formPost: () => submit(htmlForm('post')),
        formToFrame: () => submit(htmlForm('post', frameNamed('answers'))),
        formMultipart: () => submit(htmlForm('post', '', 'multipart/form-data')),
        formMethod: () => HTMLFormElement.prototype.submit.call(htmlForm('post', frameNamed('more'))),
        eventSource: () => new EventSource(query),
        socketAddress: () => new WebSocket(new URL(query, location.href).href.replace('http', 'ws')),
        xhrSync: () => xhr(json, to, false),
        xhrQuery: () => xhr(null, query),
        gzip: async () => {
          const stream = new Blob([json]).stream().pipeThrough(new CompressionStream('gzip'));
          post(await new Response(stream).arrayBuffer());
        },
        document: () => {
          const sent = document.implementation.createHTMLDocument('');
          sent.body.textContent = text;
          xhr(sent);
        },
      };
      calls[way]!();
    },
    [way, text] as const,
  );
}
