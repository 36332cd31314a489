import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { paste } from './harness/clipboard.ts';
import { prompt } from './harness/prompt.ts';
import { awsKey, card, withKey, withoutKey } from './harness/secrets.ts';
import { type Stage, startStage } from './harness/stage.ts';
import { canInstallByPolicy } from './harness/start-browser.ts';

const area = '<textarea id="c" rows="4" cols="80"></textarea>';
const button = '<button id="s">Send</button>';
const take = 'const take = () => { const text = c.value; c.value = ""; post(text); };';
const onEnter = (work: string) =>
  `c.onkeydown = (e) => { if (e.key === 'Enter' && !e.shiftKey) { e.preventDefault(); ${work} } };`;
const enter = (page: Page) => page.keyboard.press('Enter');
const click = (page: Page) => page.locator('#s').click();
const value = (page: Page) => page.locator('#c').inputValue();

describe.skipIf(!(await canInstallByPolicy()))('the guard on pages of any make', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage({ collector: false });
    await stage.policyActive();
  });
  afterAll(() => stage?.close());
  beforeEach(() => stage.site.reset());

  /** A page of the test's own on a host whose prompt paths it does not use. */
  async function on(body: string, script: string, work: (page: Page) => Promise<void>): Promise<void> {
    const page = await stage.context.newPage();
    const post = `const c = document.querySelector('#c'), s = document.querySelector('#s');
      const post = (text) => fetch('/backend-api/send', { method: 'POST',
        body: JSON.stringify({ messages: [{ role: 'user', content: text }] }) }).catch(() => {});`;
    const html = `<!doctype html><meta charset="utf-8"><body>${body}<script>${post}${take}${script}</script>`;
    await page.route('**/own', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto('https://claude.ai/own');
    await page.locator('#c').focus();
    await work(page).finally(() => page.close());
  }

  async function answer(page: Page, how: 'Escape' | 'remove'): Promise<void> {
    await prompt(page).waitUntilReady();
    if (how === 'Escape') await prompt(page).press('Escape');
    else await prompt(page).click(/remove/i);
    await prompt(page).waitUntilGone();
  }

  it.each([
    [
      'Enter heard on keypress',
      area,
      `c.onkeypress = (e) => { if (e.key === 'Enter') { e.preventDefault(); take(); } };`,
      enter,
    ],
    [
      'Enter that is sent late, with a button beside it',
      area + button,
      `const go = () => setTimeout(async () => { await post(c.value); c.value = ''; }, 900);
       s.onclick = go; ${onEnter('go();')}`,
      enter,
    ],
    [
      'a button that is drawn anew at each input',
      `${area}<span id="h">${button}</span>`,
      `c.oninput = () => { h.innerHTML = '<button id="s">Send</button>'; }; h.onclick = take;`,
      click,
    ],
    [
      'a form whose field mirrors an editor',
      `<div id="e" contenteditable></div><form id="f"><textarea id="c" hidden></textarea>${button}</form>`,
      `e.oninput = () => { c.value = e.innerText; }; e.focus();
       f.onsubmit = (event) => { event.preventDefault(); take(); };`,
      click,
    ],
  ])('removes and sends once: %s', (_, body, script, send) =>
    on(body, script, async (page) => {
      if (body.includes('contenteditable')) await page.locator('#e').click();
      await page.keyboard.type(withKey);
      await send(page);
      await answer(page, 'remove');
      await page.waitForTimeout(1_600);
      expect(stage.site.received()).not.toContain(awsKey);
      expect(stage.site.prompts()).toEqual([withoutKey]);
    }),
  );

  it('a site that takes trusted clicks only gets the rest by the next click', () =>
    on(area + button, 's.onclick = (e) => { if (e.isTrusted) take(); };', async (page) => {
      await page.keyboard.type(withKey);
      await click(page);
      await answer(page, 'remove');
      await page.waitForTimeout(800);
      expect(stage.site.prompts()).toEqual([]);
      await click(page);
      await expect.poll(() => stage.site.prompts()).toEqual([withoutKey]);
    }));

  it('an Enter that is held down or pressed again sends once', () =>
    on(area, onEnter('if (c.value) take();'), async (page) => {
      await page.keyboard.type(`card ${card} please`);
      await page.keyboard.down('Enter');
      await page.keyboard.down('Enter');
      await page.keyboard.up('Enter');
      await enter(page);
      await page.waitForTimeout(1_500);
      expect(await prompt(page).visible()).toBe(false);
      expect(stage.site.prompts()).toEqual(['card [CARD_NUMBER_1] please']);
    }));

  it('does not ask at each new line where Enter breaks lines', () =>
    on(area + button, 's.onclick = take;', async (page) => {
      await page.keyboard.type(`Dear all,\n${withKey}\nBest\n`);
      await page.waitForTimeout(200);
      expect(await prompt(page).visible()).toBe(false);
      await click(page);
      await answer(page, 'remove');
      await expect.poll(() => stage.site.prompts()).toEqual([`Dear all,\n${withoutKey}\nBest\n`]);
    }));

  it('gives back a text that the site took away for a request that was refused, and asks again', () =>
    on(`${area}<div id="s">&#9658;</div>`, 's.onclick = take;', async (page) => {
      await page.keyboard.type(withKey);
      await click(page);
      await answer(page, 'Escape');
      await expect.poll(() => value(page)).toBe(withKey);
      await click(page);
      await answer(page, 'Escape');
      expect(stage.site.prompts()).toEqual([]);
    }));

  it('sees gestures after document.open()', () =>
    on(area, '', async (page) => {
      await page.evaluate(() => {
        document.open();
        document.write('<textarea id="c"></textarea>');
        document.close();
      });
      await page.locator('#c').focus();
      await paste(page, withKey);
      await prompt(page).waitUntilReady();
      expect(await value(page)).toBe('');
    }));

  it('leaves a password field alone', () =>
    on('<input id="c" type="password">', '', async (page) => {
      await paste(page, awsKey);
      await expect.poll(() => value(page)).toBe(awsKey);
      expect(await prompt(page).visible()).toBe(false);
    }));
});
