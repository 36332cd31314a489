import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type FirefoxStage,
  findFirefox,
  pasteInFirefox,
  startFirefoxStage,
} from './harness/firefox-stage.ts';
import { awsKey, withKey, withoutKey } from './harness/secrets.ts';

const firefox = findFirefox();
if (!firefox) console.warn('SKIPPED: there is no Firefox here, and it cannot be installed.');

const editors = ['textarea', 'react-textarea', 'contenteditable', 'prosemirror', 'lexical', 'quill', 'slate'];
const clean = 'Grüße, 世界! 👋\nTwo lines & <angles>.';
/** The dialog takes answers after half a second, and a rewrite is read back. */
const settles = 1_400;

describe.skipIf(!firefox)('in Firefox', () => {
  let stage: FirefoxStage;
  let page: Page;
  beforeAll(async () => {
    stage = await startFirefoxStage(firefox!);
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await page?.close();
    stage.site.reset();
  });

  const text = () => page.evaluate(() => window.fixture.text());
  const answer = async () => {
    await new Promise((done) => setTimeout(done, settles));
    await page.keyboard.press('Enter');
    await new Promise((done) => setTimeout(done, settles));
  };

  it.each(editors)('holds a pasted key back and lets the rest be sent: %s', async (editor) => {
    page = await stage.openChat(editor);
    await pasteInFirefox(page, withKey);
    await new Promise((done) => setTimeout(done, settles));
    expect(await text()).not.toContain(awsKey);
    await answer();
    expect((await text()).trim()).toBe(withoutKey);
    await page.keyboard.press('Enter');
    await expect.poll(() => stage.site.prompts().map((sent) => sent.trim())).toEqual([withoutKey]);
    expect(stage.site.received()).not.toContain(awsKey);
  });

  it.each(editors)('stops a typed key when it is sent: %s', async (editor) => {
    page = await stage.openChat(editor);
    await page.keyboard.type(withKey);
    await page.keyboard.press('Enter');
    await answer();
    await expect.poll(() => stage.site.prompts().map((sent) => sent.trim())).toEqual([withoutKey]);
    expect(stage.site.received()).not.toContain(awsKey);
  });

  it('lets clean text through as it is', async () => {
    page = await stage.openChat('textarea');
    await pasteInFirefox(page, clean);
    expect(await text()).toBe(clean);
    await page.keyboard.press('Enter');
    await expect.poll(() => stage.site.prompts()).toEqual([clean]);
  });

  const ways = ['fetch', 'request', 'xhr', 'socket', 'beacon', 'form'] as const;
  it.each(ways)('stops what a script of the page sends by itself: %s', async (way) => {
    page = await stage.openChat('textarea');
    await page.keyboard.type(withKey);
    await page.evaluate((chosen) => {
      const { value } = document.querySelector('textarea')!;
      const body = JSON.stringify({ draft: value });
      const to = '/backend-api/draft';
      const post = (content: BodyInit) => void fetch(to, { method: 'POST', body: content }).catch(() => {});
      const calls = {
        fetch: () => post(body),
        request: () => void fetch(new Request(to, { method: 'POST', body })).catch(() => {}),
        xhr: () => {
          const request = new XMLHttpRequest();
          request.open('POST', to);
          request.send(body);
        },
        socket: () => {
          const socket = new WebSocket(`wss://${location.host}/socket`);
          socket.onopen = () => socket.send(body);
        },
        beacon: () => void navigator.sendBeacon(to, body),
        form: () => {
          const form = new FormData();
          form.set('draft', value);
          post(form);
        },
      };
      calls[chosen]();
    }, way);
    await new Promise((done) => setTimeout(done, settles));
    expect(stage.site.received()).not.toContain(awsKey);
  });
});
