import type { Page } from 'playwright-core';

/** Ways round the wrapped APIs of a page: a realm that no script of ours reached in time, or a worker. */
export const bypasses = [
  'srcdoc',
  'blob',
  'javascript',
  'same origin',
  'hanging frame',
  'window[n]',
  'reused window',
  'xhr',
  'sendBeacon',
  'beacon of a Blob',
  'fetch of a Blob',
  'form',
  'query',
  'worker',
  'shared worker',
  'service worker',
] as const;
export type Bypass = (typeof bypasses)[number];

/** Sends a body to an address of the page's own site by one of them; resolves once the page has done its part. */
export async function sendRound(page: Page, how: Bypass, to: string, body: string): Promise<void> {
  await page.evaluate(
    async ({ how, to, body }) => {
      const url = new URL(to, location.href).href;
      const init: RequestInit = { method: 'POST', body, headers: { 'content-type': 'application/json' } };
      const frameOf = (src: string, attribute: 'src' | 'srcdoc' = 'src') => {
        const frame = document.createElement('iframe');
        frame.hidden = true;
        frame.setAttribute(attribute, src);
        document.body.append(frame);
        return { frame, realm: frame.contentWindow as Window & typeof globalThis };
      };
      const pristine = () => frameOf('/hangs').realm;
      // With this page as its receiver: what a frame sends itself is given up when its own document comes.
      const post = (realm: Window) => void realm.fetch.call(window, url, init).catch(() => {});
      const blobUrl = () => URL.createObjectURL(new Blob(['<p>'], { type: 'text/html' }));
      const relay = '/chat/relay.js';
      const ways: Record<typeof how, () => void | Promise<void>> = {
        srcdoc: () => post(frameOf('<p>', 'srcdoc').realm),
        blob: () => post(frameOf(blobUrl()).realm),
        javascript: () => post(frameOf("javascript:'<p>'").realm),
        'same origin': () => post(frameOf('/chat/chat.css').realm),
        'hanging frame': () =>
          void pristine()
            .fetch(url, init)
            .catch(() => {}),
        'window[n]': () => {
          const count = window.length;
          frameOf('<p>', 'srcdoc');
          post(window[count] as Window);
        },
        'reused window': async () => {
          const { frame, realm } = frameOf('/chat/chat.css');
          const taken = realm.fetch;
          await new Promise((loaded) => frame.addEventListener('load', loaded));
          void taken.call(frame.contentWindow, url, init).catch(() => {});
        },
        xhr: () => {
          const request = new (pristine().XMLHttpRequest)();
          request.open('POST', url);
          request.send(body);
        },
        sendBeacon: () => void pristine().navigator.sendBeacon(url, body),
        'beacon of a Blob': () =>
          void pristine().navigator.sendBeacon(url, new Blob([body], { type: 'text/plain' })),
        'fetch of a Blob': () =>
          void pristine()
            .fetch(url, { method: 'POST', body: new Blob([body]) })
            .catch(() => {}),
        form: () => {
          const { frame, realm } = frameOf('<p>', 'srcdoc');
          frame.name = 'answer';
          const form = document.createElement('form');
          Object.assign(form, { method: 'post', action: url, target: 'answer', enctype: 'text/plain' });
          const field = document.createElement('input');
          Object.assign(field, { type: 'hidden', name: 'body', value: body });
          form.append(field);
          document.body.append(form);
          realm.HTMLFormElement.prototype.submit.call(form);
        },
        query: () =>
          void pristine()
            .fetch(`${url}?q=${encodeURIComponent(body)}`)
            .catch(() => {}),
        worker: () => new Worker(relay).postMessage({ url, init }),
        'shared worker': () => new SharedWorker(relay).port.postMessage({ url, init }),
        'service worker': async () => {
          await navigator.serviceWorker.register(relay);
          const { active } = await navigator.serviceWorker.ready;
          active!.postMessage({ url, init });
        },
      };
      await ways[how]();
    },
    { how, to, body },
  );
}
