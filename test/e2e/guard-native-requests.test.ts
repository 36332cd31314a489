import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { prompt } from './harness/prompt.ts';
import { awsKey, withKey } from './harness/secrets.ts';
import { type Stage, startStage } from './harness/stage.ts';
import { canInstallByPolicy } from './harness/start-browser.ts';

describe.skipIf(!(await canInstallByPolicy()))('requests as the page sees them', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage({ collector: false });
    await stage.policyActive();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await page?.close();
    page = await stage.openChat('textarea', { host: 'claude.ai' });
    await page.keyboard.type(withKey);
    await page.waitForTimeout(600);
    stage.site.reset();
  });
  const sent = () => stage.site.requests.filter(({ url }) => url.startsWith('/backend-api/send'));

  it('a held fetch that is aborted fails at once, and is never sent', async () => {
    const ended = await page.evaluate(async (text) => {
      const abort = new AbortController();
      const answer = fetch('/backend-api/send', { method: 'POST', body: text, signal: abort.signal });
      setTimeout(() => abort.abort(), 300);
      const started = performance.now();
      const name = await answer.then(
        () => 'sent',
        (error: Error) => error.name,
      );
      return { name, soon: performance.now() - started < 5_000 };
    }, withKey);
    expect(ended).toEqual({ name: 'AbortError', soon: true });
    await prompt(page).waitUntilReady();
    await prompt(page).click(/remove/i);
    await prompt(page).waitUntilGone();
    await page.waitForTimeout(400);
    expect(sent()).toEqual([]);
  });

  it('a held XHR that is aborted tells what the browser tells, and is never sent', async () => {
    const events = await page.evaluate(async (text) => {
      const told: string[] = [];
      const request = new XMLHttpRequest();
      for (const type of ['readystatechange', 'abort', 'error', 'load', 'loadend'] as const) {
        request.addEventListener(type, () => told.push(`${type} ${request.readyState}`));
      }
      request.open('POST', '/backend-api/send');
      told.length = 0;
      request.send(text);
      let second = '';
      try {
        request.send(text);
      } catch (error) {
        second = (error as Error).name;
      }
      await new Promise((done) => setTimeout(done, 200));
      request.abort();
      return [...told, second, request.readyState, request.status];
    }, withKey);
    expect(events).toEqual(['readystatechange 4', 'abort 4', 'loadend 4', 'InvalidStateError', 0, 0]);
    await prompt(page).waitUntilReady();
    await prompt(page).click(/remove/i);
    await prompt(page).waitUntilGone();
    await page.waitForTimeout(400);
    expect(sent()).toEqual([]);
  });

  it('sends what was judged, though the page changes its buffer meanwhile', async () => {
    await page.evaluate((text) => {
      document.querySelector('textarea')!.value = '';
      const bytes = new TextEncoder().encode(text.replace(/AKIA\w+/, 'card 4539 1488 0343 6467'));
      void fetch('/backend-api/send', { method: 'POST', body: bytes }).catch(() => {});
      bytes.set(new TextEncoder().encode(text).subarray(0, bytes.length));
      const data = new FormData();
      data.set('file', new Blob(['clean text']));
      data.set('note', 'clean');
      void fetch('/backend-api/send', { method: 'POST', body: data }).catch(() => {});
      data.set('note', text);
    }, withKey);
    await expect.poll(() => sent().length).toBe(2);
    expect(stage.site.received()).not.toContain(awsKey);
    expect(stage.site.received()).toContain('[CARD_NUMBER_1]');
  });

  it('functions look native, and keep their names and lengths', async () => {
    const looks = await page.evaluate(() => {
      const look = (value: unknown) => {
        const { name, length } = value as (...args: unknown[]) => unknown;
        return [Function.prototype.toString.call(value), name, length, String(value)];
      };
      const setter = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!.set;
      return {
        fetch: look(fetch),
        send: look(XMLHttpRequest.prototype.send),
        socket: look(WebSocket),
        toText: look(Function.prototype.toString),
        setter: look(setter),
        same:
          WebSocket.prototype.constructor === WebSocket &&
          new WebSocket('wss://x.invalid') instanceof WebSocket,
        states: [WebSocket.OPEN, EventSource.CLOSED],
        keys: Object.keys(window).filter((key) => /sluice/i.test(key)),
      };
    });
    const native = (name: string) => `function ${name}() { [native code] }`;
    expect(looks).toEqual({
      fetch: [native('fetch'), 'fetch', 1, native('fetch')],
      send: [native('send'), 'send', 0, native('send')],
      socket: [native('WebSocket'), 'WebSocket', 1, native('WebSocket')],
      toText: [native('toString'), 'toString', 0, native('toString')],
      setter: [native('set src'), 'set src', 1, native('set src')],
      same: true,
      states: [1, 2],
      keys: [],
    });
  });

  it('a large picture goes up as it is; a long text is gone through while the page lives', async () => {
    const longest = await page.evaluate(async (text) => {
      const picture = new Uint8Array(12_000_000).map((_, at) => at * 31);
      picture.set([0x89, 0x50, 0x4e, 0x47]);
      let last = performance.now();
      let longest = 0;
      const watch = setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }, 5);
      await fetch('/backend-api/send', { method: 'POST', body: picture });
      const lines = JSON.stringify({ note: `${'All is well in the house. '.repeat(200_000)}${text}` });
      void fetch('/backend-api/send', { method: 'POST', body: lines }).catch(() => {});
      await new Promise((done) => setTimeout(done, 1_500));
      clearInterval(watch);
      return longest;
    }, withKey);
    await prompt(page).waitUntilReady();
    await prompt(page).press('Escape');
    expect(sent()).toHaveLength(1);
    expect(sent()[0]!.body).toHaveLength(12_000_000);
    expect(sent()[0]!.body[5]).toBe((5 * 31) & 255);
    console.info(`The page stood still for at most ${Math.round(longest)} ms.`);
  });

  /** No second peer can be reached here: a channel that is not open yet shows that its sends are judged. */
  it('a data channel is judged before the browser says that it is not open', async () => {
    const send = (text: string) =>
      page.evaluate((text) => {
        const channel = new RTCPeerConnection().createDataChannel('chat');
        try {
          channel.send(text);
        } catch (error) {
          return (error as Error).name;
        }
        return 'held';
      }, text);
    expect(await send('Some clean text')).toBe('InvalidStateError');
    expect(await prompt(page).visible()).toBe(false);
    expect(await send(withKey)).toBe('held');
    await prompt(page).waitUntilReady();
    await prompt(page).press('Escape');
  });
});
