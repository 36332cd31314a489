import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { prompt } from './harness/prompt.ts';
import { awsKey, withKey, withoutKey } from './harness/secrets.ts';
import { type Stage, startStage } from './harness/stage.ts';
import { canInstallByPolicy } from './harness/start-browser.ts';

const ways = ['form', 'params', 'bytes', 'blob', 'request', 'query', 'xhrForm', 'beacon', 'nested'] as const;
/** Shaped like a site's own JSON Web Token; it opens nothing. */
const token = [
  { alg: 'HS256', typ: 'JWT' },
  { sub: 'kim', iat: 1_790_000_000 },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat('SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c')
  .join('.');

/** The site takes the text out of its composer and sends it in one task. */
async function sendAway(page: Page, way: (typeof ways)[number], text: string): Promise<void> {
  await page.evaluate(
    ([way, text]) => {
      const composer = document.querySelector('textarea');
      if (composer) composer.value = '';
      const to = '/backend-api/send';
      const json = JSON.stringify({ messages: [{ role: 'user', content: text }] });
      const form = new FormData();
      form.set('message', text);
      form.set('file', new File([new Uint8Array([0, 255, 1])], 'a.bin'));
      const post = (body: BodyInit) => void fetch(to, { method: 'POST', body }).catch(() => {});
      const calls = {
        form: () => post(form),
        params: () => post(new URLSearchParams({ message: text, other: 'x & y' })),
        bytes: () => post(new TextEncoder().encode(json)),
        blob: () => post(new Blob([json], { type: 'application/json' })),
        request: () => void fetch(new Request(to, { method: 'POST', body: json })).catch(() => {}),
        query: () => void fetch(`${to}?q=${encodeURIComponent(text)}`).catch(() => {}),
        xhrForm: () => {
          const request = new XMLHttpRequest();
          request.open('POST', to);
          request.send(form);
        },
        beacon: () => void navigator.sendBeacon(to, new Blob([json], { type: 'text/plain' })),
        nested: () => post(JSON.stringify({ data: json })),
      };
      calls[way]();
    },
    [way, text] as const,
  );
}

describe.skipIf(!(await canInstallByPolicy()))('the ways out of a page', () => {
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
    await page.waitForTimeout(100);
    stage.site.reset();
  });

  const sent = () => stage.site.requests.filter(({ url }) => url.startsWith('/backend-api/send'));
  const takeOut = async () => {
    await prompt(page).waitUntilReady();
    expect(stage.site.received()).not.toContain(awsKey);
    await prompt(page).click(/remove/i);
    await prompt(page).waitUntilGone();
    await page.waitForTimeout(400);
    expect(await prompt(page).visible()).toBe(false);
    expect(stage.site.received()).not.toContain(awsKey);
    expect(stage.site.received()).toContain(withoutKey);
  };

  it.each(ways)('takes the key out, and sends once: %s', async (way) => {
    await page.keyboard.type(withKey);
    await page.waitForTimeout(600);
    await sendAway(page, way, withKey);
    await takeOut();
    expect(sent()).toHaveLength(1);
    const body = sent()[0]!.body;
    if (/form/i.test(way)) expect(body.includes(Buffer.from([0, 255, 1]))).toBe(true);
  });

  it('keeps the frames of a socket in order, up to its closing', async () => {
    await page.keyboard.type(withKey);
    await page.waitForTimeout(600);
    await page.evaluate((text) => {
      document.querySelector('textarea')!.value = '';
      const socket = new WebSocket(new URL('/ws', location.href).href.replace('http', 'ws'));
      socket.onopen = () => {
        socket.send('first');
        socket.send(new Blob([text]));
        socket.send('last');
        socket.close();
      };
    }, withKey);
    await takeOut();
    expect(stage.site.frames.map(String)).toEqual(['first', withoutKey, 'last']);
  });

  it('throws what the browser throws', async () => {
    const errors = await page.evaluate(async () => {
      const nameOf = (work: () => void) => {
        try {
          work();
        } catch (error) {
          return (error as Error).name;
        }
        return 'none';
      };
      const used = new Request('/backend-api/send', { method: 'POST', body: 'some clean text' });
      await fetch(used);
      const again = await fetch(used).catch((error: Error) => error.name);
      const address = new URL('/ws', location.href).href.replace('http', 'ws');
      return [
        nameOf(() => new XMLHttpRequest().send('a')),
        nameOf(() => new WebSocket(address).send('a')),
        again,
      ];
    });
    expect(errors).toEqual(['InvalidStateError', 'InvalidStateError', 'TypeError']);
  });

  it("leaves a site's own tokens alone", async () => {
    await page.keyboard.type('the');
    const statuses = await page.evaluate(async (token) => {
      const post = (path: string, body: BodyInit) => fetch(path, { method: 'POST', body });
      const lines = [{ dsn: 'x' }, { user: { email: 'kim@acme.example' }, note: 'all is well', token }];
      const answers = await Promise.all([
        post('/backend-api/x', JSON.stringify({ access_token: token, email: 'kim@acme.example' })),
        post('/backend-api/x', lines.map((line) => JSON.stringify(line)).join('\n')),
        post('/backend-api/x', new URLSearchParams({ refresh_token: token })),
        post(
          '/api/organizations/1/chat_conversations/2/completion',
          JSON.stringify({ session_token: token }),
        ),
        fetch(`/backend-api/x?token=${token}`),
      ]);
      return answers.length;
    }, token);
    expect(statuses).toBe(5);
    expect(await prompt(page).visible()).toBe(false);
  });
});
