import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answer, isAsked, leakShows } from '../harness/answer.ts';
import { copy } from '../harness/clipboard.ts';
import { openSite } from '../harness/open-site.ts';
import { prompt } from '../harness/prompt.ts';
import { awsKey, withKey, withoutKey } from '../harness/secrets.ts';
import { type Stage, startStage } from '../harness/stage.ts';

const kinds = [
  'blank',
  'aboutBlank',
  'srcdoc',
  'sandboxed',
  'blob',
  'sandboxedBlob',
  'data',
  'javascript',
  'navigated',
  'reopened',
  'movedAround',
  'nested',
];
const clean = 'What is the weather like in Lisbon?';

describe('frames', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage({ collector: false });
    await stage.policyActive();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await page?.close();
    stage.site.reset();
  });
  /** The frame with the composer, once its document has stayed the same for a moment. */
  const composerFrame = async (): Promise<Frame> => {
    await page.waitForTimeout(600);
    for (const frame of page.frames().reverse()) {
      if ((await frame.locator('#composer').count()) > 0) return frame;
    }
    throw new Error('No composer in any frame.');
  };

  /**
   * Presses the dialog's first button. A sandboxed frame has a process of its own, where the page's accessibility
   * tree does not reach; but the dialog has the focus, and Enter takes out what was found.
   */
  const takeOut = async (frame: Frame) => {
    await frame.waitForFunction(() => document.activeElement?.matches('html > div'));
    await page.waitForTimeout(700);
    await page.keyboard.press('Enter');
    await frame.waitForFunction(() => !document.activeElement?.matches('html > div'));
  };

  it.each(kinds)('%s: a paste and a send are held, clean text goes', async (kind) => {
    await copy(stage.context, withKey);
    page = await openSite(stage, 'frames', `?kind=${kind}`);
    const frame = await composerFrame();
    await frame.locator('#composer').click();
    await page.keyboard.press('ControlOrMeta+V');
    await takeOut(frame);
    await expect.poll(() => frame.locator('#composer').inputValue()).toBe(withoutKey);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(withKey);
    expect(await frame.locator('#composer').inputValue()).toBe(withKey);
    await page.keyboard.press('Enter');
    await frame.waitForFunction(() => document.activeElement?.matches('html > div'));
    expect(await frame.locator('#composer').inputValue()).toBe(withKey);
    await takeOut(frame);
    await expect.poll(() => stage.site.prompts()).toEqual([withoutKey]);
    await frame.locator('#composer').focus();
    await page.keyboard.type(clean);
    await page.keyboard.press('Enter');
    await expect.poll(() => stage.site.prompts()).toEqual([withoutKey, clean]);
    expect(await isAsked(page)).toBe(false);
    expect(stage.site.received()).not.toContain(awsKey);
  });

  it('a page that opens its own document anew is guarded as before', async () => {
    page = await openSite(stage, 'keys');
    await page.evaluate(() => {
      const { outerHTML } = document.documentElement;
      document.open();
      document.write(outerHTML);
      document.close();
    });
    await page.waitForTimeout(300);
    await page.locator('#composer').click();
    await page.keyboard.type(withKey);
    await page.keyboard.press('Enter');
    await prompt(page).waitUntilReady();
    expect(await page.locator('#composer').inputValue()).toBe(withKey);
    await answer(page, /remove/i);
    await expect.poll(() => stage.site.prompts()).toEqual([withoutKey]);
  });

  it('a page that comes back from the back-forward cache is guarded as before', async () => {
    page = await openSite(stage, 'keys');
    await page.locator('#composer').click();
    await page.evaluate('globalThis.marked = true');
    await page.keyboard.type(withKey);
    await page.goto('https://chatgpt.com/pages/several.html');
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForTimeout(500);
    // The script's variables are still there: it was not loaded again.
    expect(await page.evaluate('globalThis.marked')).toBe(true);
    await page.locator('#composer').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(withKey);
    await page.keyboard.press('Enter');
    await answer(page, /remove/i);
    await expect.poll(() => stage.site.prompts()).toEqual([withoutKey]);
    await page.waitForTimeout(leakShows);
    expect(stage.site.received()).not.toContain(awsKey);
  });
});

describe('a prompt in the address', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage({ collector: false });
    await stage.policyActive();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await page?.close();
    stage.site.reset();
  });
  const posts = () =>
    stage.site.requests.filter(({ method }) => method === 'POST').map(({ body }) => String(body));

  it.each(['#q=', '#prompt=', '?q=', '?message='])(
    '%s: asked about before the site sends it',
    async (name) => {
      page = await stage.context.newPage();
      await page.goto(`https://chatgpt.com/pages/prefilled.html${name}${encodeURIComponent(withKey)}`);
      await prompt(page).waitUntilReady();
      expect(posts().join('')).not.toContain(awsKey);
      await answer(page, /remove/i);
      await expect.poll(() => posts().filter((body) => body.includes(withoutKey))).toHaveLength(1);
      expect(posts().join('')).not.toContain(awsKey);
    },
  );

  it('a clean one goes without a word', async () => {
    page = await stage.context.newPage();
    await page.goto(`https://chatgpt.com/pages/prefilled.html#q=${encodeURIComponent(clean)}`);
    await expect.poll(() => posts().some((body) => body.includes(clean))).toBe(true);
    expect(await isAsked(page)).toBe(false);
  });
});
