import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answer, isAsked, leakShows, refuse } from '../harness/answer.ts';
import { openSite } from '../harness/open-site.ts';
import { prompt } from '../harness/prompt.ts';
import { awsKey, withKey, withoutKey } from '../harness/secrets.ts';
import { type Stage, startStage } from '../harness/stage.ts';

const clean = 'What is the weather like in Lisbon in May?';

describe('keys that send', () => {
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
  const open = async (query = '') => {
    page = await openSite(stage, 'keys', query);
    await page.locator('#composer').click();
    await page.waitForTimeout(150);
  };
  const value = () => page.locator('#composer').inputValue();
  const nothingLeaked = async () => {
    await page.waitForTimeout(leakShows);
    expect(stage.site.received()).not.toContain(awsKey);
  };

  it.each([
    ['', 'Enter'],
    ['', 'NumpadEnter'],
    ['?send=ctrl', 'Control+Enter'],
    ['?send=meta', 'Meta+Enter'],
    ['?send=alt', 'Alt+Enter'],
  ])('%s %s: held before the site sees it, sent once without the key', async (query, key) => {
    await open(query);
    await page.keyboard.type(withKey);
    await page.keyboard.press(key);
    await prompt(page).waitUntilReady();
    expect(await value()).toBe(withKey);
    await answer(page, /remove/i);
    await expect.poll(() => stage.site.prompts(), { timeout: 5_000 }).toEqual([withoutKey]);
    await nothingLeaked();
    expect(stage.site.prompts()).toEqual([withoutKey]);
  });

  it('Shift+Enter: breaks a line without a word, and where it sends is stopped on the way out, then at the key', async () => {
    await open();
    await page.keyboard.type(withKey);
    await page.keyboard.press('Shift+Enter');
    expect(await isAsked(page)).toBe(false);
    expect(await value()).toBe(`${withKey}\n`);
    await page.close();
    await open('?send=shift');
    await page.keyboard.type(withKey);
    await page.keyboard.press('Shift+Enter');
    await refuse(page);
    await nothingLeaked();
    // The site took the draft away for the request that was refused; it is given back.
    await expect.poll(value).toBe(withKey);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(clean);
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => stage.site.prompts()).toEqual([clean]);
    await page.keyboard.type(withKey);
    await page.keyboard.press('Shift+Enter');
    await prompt(page).waitUntilReady();
    expect(await value()).toBe(withKey);
    await refuse(page);
    await nothingLeaked();
  });

  it('Enter that only breaks a line is asked about once at most, and sends nothing', async () => {
    await open('?send=ctrl');
    await page.keyboard.type('first line');
    await page.keyboard.press('Enter');
    await page.keyboard.type(withKey);
    await page.keyboard.press('Enter');
    await page.keyboard.type('third line');
    expect(await isAsked(page)).toBe(false);
    expect(await value()).toBe(`first line\n${withKey}\nthird line`);
    await page.keyboard.press('Control+Enter');
    await answer(page, /remove/i);
    await expect.poll(() => stage.site.prompts()).toEqual([`first line\n${withoutKey}\nthird line`]);
  });

  it('a first Enter in a draft does not become a send', async () => {
    await open('?send=ctrl');
    await page.keyboard.type(withKey);
    await page.keyboard.press('Enter');
    await answer(page, /remove/i);
    await page.waitForTimeout(1_500);
    expect(stage.site.prompts()).toEqual([]);
    expect(await value()).toBe(withoutKey);
  });

  it('says "press send again" where only real keys count, and asks nothing then', async () => {
    await open('?trusted');
    await page.keyboard.type(withKey);
    await page.keyboard.press('Enter');
    await answer(page, /remove/i);
    await page.waitForTimeout(1_500);
    expect(stage.site.prompts()).toEqual([]);
    expect(await value()).toBe(withoutKey);
    await page.keyboard.press('Enter');
    await expect.poll(() => stage.site.prompts()).toEqual([withoutKey]);
    expect(await isAsked(page)).toBe(false);
  });

  it('the Enter of an input method is no send, with a candidate or just after', async () => {
    await open();
    const session = await stage.context.newCDPSession(page);
    await page.keyboard.type(`${withKey} `);
    await session.send('Input.imeSetComposition', { text: '天気', selectionStart: 2, selectionEnd: 2 });
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
    await session.send('Input.insertText', { text: '天気' });
    // macOS: the key comes after compositionend.
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
    expect(await isAsked(page)).toBe(false);
    expect(await value()).toBe(`${withKey} 天気`);
    await page.keyboard.press('Enter');
    await answer(page, /remove/i);
    await expect.poll(() => stage.site.prompts()).toEqual([`${withoutKey} 天気`]);
  });

  /** The ways in which text gets into a field without a key or a paste of its own. */
  const entries: Record<string, (page: Page, text: string) => Promise<void>> = {
    'a value set by script': (page, text) =>
      page.locator('#composer').evaluate((field, text) => {
        (field as HTMLTextAreaElement).value = text;
      }, text),
    'execCommand insertText': (page, text) =>
      page.evaluate((text) => void document.execCommand('insertText', false, text), text),
    'dictation, or an emoji picker': async (page, text) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Input.insertText', { text });
    },
    'typing over a selection': async (page, text) => {
      await page.keyboard.type('something else');
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
    undo: async (page, text) => {
      await page.keyboard.type(text);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      await page.keyboard.press('ControlOrMeta+Z');
    },
    'undo and redo': async (page, text) => {
      await page.keyboard.type(text);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      await page.keyboard.press('ControlOrMeta+Z');
      await page.keyboard.press('ControlOrMeta+Shift+Z');
      await page.keyboard.press('ControlOrMeta+Z');
    },
    'a composition': async (page, text) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await session.send('Input.insertText', { text });
    },
  };
  it.each(Object.keys(entries))('%s is judged when Enter sends it', async (way) => {
    await open();
    await entries[way]!(page, withKey);
    expect(await value()).toBe(withKey);
    await page.keyboard.press('Enter');
    await prompt(page).waitUntilReady();
    expect(await value()).toBe(withKey);
    await answer(page, /remove/i);
    await expect.poll(() => stage.site.prompts()).toEqual([withoutKey]);
    await nothingLeaked();
  });

  it('two Enters in a row send once', async () => {
    await open();
    await page.keyboard.type(withKey);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await answer(page, /remove/i);
    await page.waitForTimeout(1_500);
    expect(stage.site.prompts()).toEqual([withoutKey]);
  });
});
