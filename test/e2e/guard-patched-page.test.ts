import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { prompt } from './harness/prompt.ts';
import { awsKey, withKey, withoutKey } from './harness/secrets.ts';
import { type Stage, startStage } from './harness/stage.ts';
import { canInstallByPolicy } from './harness/start-browser.ts';

/** The page's first script: every builtin that a careless wrapper would call is the page's from here on. */
function patchEverything(): void {
  const told: unknown[] = [];
  Object.defineProperty(window, 'told', { value: told });
  const { apply, ownKeys } = Reflect;
  const { slice } = String.prototype;
  const { addEventListener } = EventTarget.prototype;
  const keep = (name: string, value: unknown) => {
    told[told.length] = `${name} ${typeof value === 'string' ? apply(slice, value, [0, 400]) : ''}`;
    const { event } = window as { event?: Event };
    if (event?.target instanceof HTMLElement && !event.target.isConnected) told[told.length] = 'NODE';
  };
  const patch = (owner: object, prefix: string) => {
    for (const key of ownKeys(owner)) {
      const descriptor = Object.getOwnPropertyDescriptor(owner, key)!;
      const { value } = descriptor;
      if (typeof value !== 'function' || key === 'constructor' || !descriptor.configurable) continue;
      const instead = function (this: unknown, ...args: unknown[]) {
        if (ours(args)) keep(`${prefix}.${String(key)}`, args[0]);
        return apply(value, this, args);
      };
      Object.defineProperty(owner, key, { ...descriptor, value: instead });
    }
  };
  /** Only what a guard would be doing: calls with the question's words in them. */
  const ours = (args: unknown[]) => {
    for (let at = 0; at < args.length; at += 1) {
      const value = args[at];
      if (typeof value === 'string' && (value === 'q' || value === 'a' || value.includes('block')))
        return true;
      if (value instanceof CustomEvent) return true;
    }
    return false;
  };
  for (const name of ['Array', 'Function', 'WeakMap', 'EventTarget', 'Promise'] as const) {
    patch(window[name].prototype, name);
  }
  for (const name of ['JSON', 'Reflect'] as const) patch(window[name], name);
  Object.defineProperty(Array.prototype, Symbol.iterator, {
    configurable: true,
    value: function* (this: unknown[]) {
      for (let at = 0; at < this.length; at += 1) {
        if (this[at] instanceof Element && !(this[at] as Element).isConnected) told[told.length] = 'NODE';
        yield this[at];
      }
    },
  });
  for (const name of ['relatedTarget', 'get', 'set', 'value', 'bubbles', 'detail']) {
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      get() {
        const own = Object.getOwnPropertyDescriptor(this, 'relatedTarget');
        if (own) told[told.length] = 'NODE';
        return undefined;
      },
      set(value) {
        Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
      },
    });
  }
  Object.assign(window, {
    CustomEvent: class extends Event {},
    Proxy: class {},
    Response: class {},
    Blob: class {},
  });
  Element.prototype.attachShadow = () => {
    throw new Error('no shadow');
  };
  for (const type of ['sluice-hello', 'q', 'a']) {
    apply(addEventListener, window, [type, () => keep('heard', type), true]);
  }
  window.dispatchEvent(new Event('sluice-ready'));
}

const html = (script: string) =>
  `<!doctype html><meta charset="utf-8"><script>${script}</script><body><textarea id="c"></textarea>`;

describe.skipIf(!(await canInstallByPolicy()))('the egress guard on a page that patches everything', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage({ collector: false });
    await stage.policyActive();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await page?.close();
    page = await stage.context.newPage();
  });

  async function open(script: string): Promise<void> {
    await page.route('**/own', (route) => route.fulfill({ contentType: 'text/html', body: html(script) }));
    await page.goto('https://claude.ai/own');
    await page.locator('#c').focus();
    await page.keyboard.type(withKey);
    await page.waitForTimeout(600);
    stage.site.reset();
  }

  async function decides(send: (text: string) => void): Promise<void> {
    await page.evaluate(send, withKey);
    await prompt(page).waitUntilReady();
    await prompt(page).click(/remove/i);
    await prompt(page).waitUntilGone();
    await page.waitForTimeout(400);
    expect(await prompt(page).visible()).toBe(false);
    expect(stage.site.received()).not.toContain(awsKey);
    expect(stage.site.received()).toContain(withoutKey);
    expect(stage.site.requests).toHaveLength(1);
  }

  const byFetch = (text: string) => {
    document.querySelector('textarea')!.value = '';
    void fetch('/backend-api/send', { method: 'POST', body: text });
  };
  const byForm = (text: string) => {
    document.querySelector('textarea')!.value = '';
    const data = new FormData();
    data.append('a', text);
    const request = new XMLHttpRequest();
    request.open('POST', '/backend-api/send');
    request.send(data);
  };

  it.each([
    ['fetch', byFetch],
    ['a form by XHR', byForm],
  ])('the decision stands, and the channel stays private: %s', async (_, send) => {
    await open(`(${patchEverything})()`);
    await decides(send);
    expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([]);
  });

  it('exactly one decides when the scripts run twice, and after an update', async () => {
    await open('');
    const inject = async () => {
      const popup = await stage.openPopup();
      await popup.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ url: 'https://claude.ai/own' });
        const target = { tabId: tab!.id!, allFrames: true };
        await chrome.scripting.executeScript({ target, files: ['guard.js'] });
        await chrome.scripting.executeScript({ target, files: ['egress.js'], world: 'MAIN' });
      });
      await popup.close();
    };
    await inject();
    await decides(byFetch);

    const popup = await stage.openPopup();
    await popup.evaluate(() => chrome.runtime.reload()).catch(() => {});
    await expect
      .poll(
        async () =>
          (await stage.openPopup().then(
            (open) => open.close(),
            () => 'not yet',
          )) ?? 'there',
        { timeout: 20_000 },
      )
      .toBe('there');
    await inject();
    await page.bringToFront();
    await page.waitForTimeout(1_000);
    stage.site.reset();
    await page.locator('#c').fill('');
    await page.locator('#c').focus();
    await page.keyboard.type(withKey);
    await page.waitForTimeout(600);
    await decides(byFetch);
  });
});
