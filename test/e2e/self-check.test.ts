import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GuardStatus } from '../../src/model/message.ts';
import { editorNames } from '../fixtures/chat/serve-chat.ts';
import { backgroundStatus } from './harness/background-status.ts';
import { prompt as dialog } from './harness/prompt.ts';
import { type Stage, startStage } from './harness/stage.ts';
import { canInstallByPolicy } from './harness/start-browser.ts';

const prompt = 'Please explain merge sorting with three small examples';
/** What has not been seen by then is not seen; the guard waits 15 s after the text has left. */
const doubted = { timeout: 30_000, interval: 500 };

describe.skipIf(!(await canInstallByPolicy()))('the self-check', () => {
  let stage: Stage;
  let popup: Page;
  beforeAll(async () => {
    stage = await startStage({ collector: false });
    await stage.policyActive();
    popup = await stage.openPopup();
  });
  afterAll(() => stage?.close());
  beforeEach(() => stage.site.reset());

  /** What the tab's own guard says of itself, and the badge on its icon. */
  async function status(page: Page): Promise<Pick<GuardStatus, 'state' | 'unproven'> & { badge: string }> {
    const address = page.url();
    return popup.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
      const tabId = tab!.id!;
      const guard: GuardStatus = await chrome.tabs.sendMessage(
        tabId,
        { type: 'guard-status' },
        { frameId: 0 },
      );
      return {
        state: guard.state,
        unproven: guard.unproven,
        badge: await chrome.action.getBadgeText({ tabId }),
      };
    }, address);
  }

  let pages = 0;
  async function own(html: string): Promise<Page> {
    pages += 1;
    const address = `https://claude.ai/own-${pages}`;
    const page = await stage.context.newPage();
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(address);
    return page;
  }
  const area = '<!doctype html><meta charset="utf-8"><textarea id="c" autofocus></textarea><script>';
  const onEnter = (work: string) =>
    `const c = document.querySelector('#c'); c.onkeydown = (e) => { if (e.key === 'Enter') { e.preventDefault();
      const text = c.value; c.value = ''; ${work} } };</script>`;
  async function send(page: Page): Promise<void> {
    await page.locator('#c').click();
    await page.keyboard.type(prompt);
    await page.waitForTimeout(1_000);
    await page.keyboard.press('Enter');
  }

  it('is neutral on a page where nobody writes', async () => {
    const page = await own('<!doctype html><p>About us</p>');
    await expect.poll(() => status(page)).toEqual({ state: 'ready', unproven: null, badge: '•' });
    await page.close();
  });

  const proven = editorNames.filter((name) =>
    ['textarea', 'contenteditable', 'prosemirror', 'lexical', 'slate', 'codemirror', 'monaco'].includes(name),
  );
  it.each(proven)('is green once somebody has written and sent: %s', async (editor) => {
    const page = await stage.openChat(editor);
    await page.keyboard.type(prompt);
    await expect
      .poll(() => status(page), { timeout: 5_000 })
      .toMatchObject({ state: 'guarding', badge: '✓' });
    await page.keyboard.press('Enter');
    await expect.poll(() => stage.site.prompts().length).toBe(1);
    await page.waitForTimeout(1_000);
    expect(await status(page)).toMatchObject({ state: 'guarding', unproven: null });
    await page.close();
  });

  it.each(['iframe', 'srcdoc'])('is not alarmed by a composer in a frame: %s', async (name) => {
    const page = await stage.openChat(name);
    await page.keyboard.type(prompt);
    await page.waitForTimeout(2_500);
    expect(await status(page)).toMatchObject({ state: 'ready', unproven: null });
    await page.close();
  });

  it('stays green where a text goes by another way, later, or in a worker', {
    timeout: 120_000,
  }, async () => {
    const post = `fetch('/backend-api/x', { method: 'POST', body: JSON.stringify({ content: text }) })`;
    const worker = `const w = new Worker(URL.createObjectURL(new Blob(['onmessage = () => {}'])));`;
    const ways = [
      onEnter(`setTimeout(() => ${post}, 4000);`),
      onEnter(
        `setTimeout(() => ${post.replace('text }', "'<b>' + text.replace('three', '<i>three</i>') }")}, 10);`,
      ),
      worker + onEnter(`w.postMessage({ kind: 'chat', messages: [{ content: text }] });`),
      onEnter(`fetch('/backend-api/x?' + new URLSearchParams({ q: text }));`),
      onEnter(`const d = document.createElement('form'); d.method = 'post'; d.target = 'f'; d.action = '/backend-api/x';
        d.innerHTML = '<input name=q>'; d.firstChild.value = text; document.body.append(d); d.requestSubmit();`),
      // Another chat in the list takes the composer and its draft away.
      onEnter('')
        .replace(
          'c.onkeydown',
          `document.body.insertAdjacentHTML('beforeend', '<nav><button>How to run tests</button></nav>');
         document.querySelector('button').onclick = () => c.replaceWith(document.createElement('textarea'));
         c.onkeydown`,
        )
        .replace("'Enter'", "'F8'"),
      // A draft that is thrown away was not sent.
      onEnter('').replace("'Enter'", "'F9'"),
    ];
    const all = [...(await Promise.all(ways.map((way) => own(area + way))))];
    for (const transport of ['xhr', 'ws', 'form', 'beacon'] as const)
      all.push(await stage.openChat('textarea', { transport }));
    for (const page of all) {
      await page.bringToFront();
      await page.locator('textarea').first().click();
      await page.keyboard.type(prompt);
      await page.waitForTimeout(900);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(500);
      await page.keyboard.press('F9');
      const list = page.locator('nav button');
      if ((await list.count()) > 0) await list.click();
    }
    await popup.waitForTimeout(22_000);
    for (const [index, page] of all.entries())
      expect(await status(page), `page ${index}`).toMatchObject({ state: 'guarding', unproven: null });
    for (const page of all) await page.close();
  });

  it('turns amber where a text leaves by a way that is not seen, and green again once one is seen', async () => {
    const page = await own(
      area +
        onEnter(`if (text.includes('again')) return void fetch('/backend-api/x', { method: 'POST', body: text });
          localStorage.setItem('outbox', text);`),
    );
    await send(page);
    await expect
      .poll(() => status(page), doubted)
      .toEqual({ state: 'unproven', unproven: 'sending-unseen', badge: '!' });
    await page.keyboard.type(`${prompt} again`);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => status(page), { timeout: 5_000 })
      .toMatchObject({ state: 'guarding', badge: '✓' });
    await page.close();
  });

  it('turns amber where what is typed does not show in what is read', async () => {
    const page = await own(`<!doctype html><canvas id="v"></canvas><textarea id="c"></textarea><script>
      const c = document.querySelector('#c'); let model = '';
      c.oninput = () => { model += c.value; c.value = ''; };</script>`);
    await page.locator('#c').click();
    await page.keyboard.type('several words here');
    await page.waitForTimeout(1_500);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('and several more');
    await expect
      .poll(() => status(page), { timeout: 5_000 })
      .toEqual({ state: 'unproven', unproven: 'composer-unread', badge: '!' });
    await page.close();
  });

  it('is proven anew after document.open()', async () => {
    const page = await own(area + onEnter(''));
    await page.evaluate(() => {
      document.open();
      document.write('<textarea id="c"></textarea>');
      document.close();
    });
    await page.locator('#c').click();
    await page.keyboard.type(prompt);
    await expect.poll(() => status(page), { timeout: 5_000 }).toMatchObject({ state: 'guarding' });
    await page.close();
  });

  it('keeps messages on an unproven page where the policy says so, and says why', async () => {
    await stage.setManaged({
      policy: JSON.stringify({ version: 2, name: 'Strict', extends: 'builtin/balanced', unproven: 'block' }),
    });
    await expect
      .poll(async () => (await backgroundStatus(popup)).policy, { timeout: 20_000 })
      .toMatchObject({ name: 'Strict' });
    const page = await own(area + onEnter(`localStorage.setItem('outbox', text);`));
    await send(page);
    await expect.poll(() => status(page), doubted).toMatchObject({ unproven: 'sending-unseen' });
    await page.keyboard.type('One more question about sorting');
    await page.keyboard.press('Enter');
    await dialog(page).waitUntilReady();
    expect(await dialog(page).text()).toContain('cannot see what this page sends');
    await dialog(page).press('Escape');
    expect(await page.locator('#c').inputValue()).toBe('One more question about sorting');
    await page.close();
  });
});
