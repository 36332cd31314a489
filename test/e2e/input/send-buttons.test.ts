import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answer, isAsked, leakShows, refuse } from '../harness/answer.ts';
import { openSite } from '../harness/open-site.ts';
import { prompt } from '../harness/prompt.ts';
import { awsKey, withKey, withoutKey } from '../harness/secrets.ts';
import { type Stage, startStage } from '../harness/stage.ts';

const clean = 'What is the weather like in Lisbon in May?';

describe('send buttons', () => {
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
  const open = async (query: string) => {
    page = await openSite(stage, 'buttons', query);
    await page.locator('#composer').click();
    await page.waitForTimeout(150);
  };
  const controlPoint = async () => {
    const box = (await page.locator('#control').boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  /** Whether it was the gesture that was stopped: then the composer still holds the text. */
  const stillThere = () => page.locator('#composer').inputValue();

  const kinds = [
    'kind=named',
    'kind=icon',
    'kind=labelled',
    'kind=byIcon',
    'kind=div',
    'kind=bareDiv',
    'kind=link',
    'kind=emptyLink',
    'kind=submit',
    'kind=german',
    'kind=custom',
    'kind=customButton',
    'kind=labelled&late',
    'kind=named&on=pointerdown',
    'kind=icon&on=mousedown',
    'kind=div&on=pointerup',
  ];
  it.each(kinds)('%s: holds a click before the site sees it, and sends the rest once', async (query) => {
    await open(`?${query}`);
    await page.keyboard.type(withKey);
    const { x, y } = await controlPoint();
    await page.mouse.click(x, y);
    await prompt(page).waitUntilReady();
    expect(await stillThere()).toBe(withKey);
    await answer(page, /remove/i);
    await expect.poll(() => stage.site.prompts(), { timeout: 5_000 }).toEqual([withoutKey]);
    await page.waitForTimeout(leakShows);
    expect(stage.site.prompts()).toEqual([withoutKey]);
    expect(stage.site.received()).not.toContain(awsKey);
  });

  it.each(['kind=labelled', 'kind=icon', 'kind=div', 'kind=customButton'])(
    '%s: holds Enter and Space on the button',
    async (query) => {
      for (const key of ['Enter', 'Space']) {
        await page?.close();
        await open(`?${query}`);
        await page.keyboard.type(withKey);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await page.keyboard.press(key);
        await prompt(page).waitUntilReady();
        expect(await stillThere(), key).toBe(withKey);
        await answer(page, /remove/i);
        await expect.poll(() => stage.site.prompts(), { timeout: 5_000 }).toEqual([withoutKey]);
        stage.site.reset();
      }
    },
  );

  it.each(['kind=labelled', 'kind=labelled&on=touchend', 'kind=div&on=pointerdown'])(
    '%s: holds a touch',
    async (query) => {
      await open(`?${query}`);
      await page.keyboard.type(withKey);
      const { x, y } = await controlPoint();
      const session = await stage.context.newCDPSession(page);
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await page.waitForTimeout(60);
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await prompt(page).waitUntilReady();
      expect(await stillThere()).toBe(withKey);
      await refuse(page);
      await page.waitForTimeout(leakShows);
      expect(stage.site.received()).not.toContain(awsKey);
      expect(await stillThere()).toBe(withKey);
    },
  );

  it('says "press send again" where only real clicks count, and lets that one through', async () => {
    await open('?kind=named&trusted');
    await page.keyboard.type(withKey);
    const { x, y } = await controlPoint();
    await page.mouse.click(x, y);
    await answer(page, /remove/i);
    await page.waitForTimeout(1_500);
    expect(stage.site.prompts()).toEqual([]);
    await page.mouse.click(x, y);
    await expect.poll(() => stage.site.prompts()).toEqual([withoutKey]);
  });

  it.each(kinds)('%s: clean text goes by one click, untouched', async (query) => {
    await open(`?${query}`);
    await page.keyboard.type(clean);
    const { x, y } = await controlPoint();
    await page.mouse.click(x, y);
    await expect.poll(() => stage.site.prompts()).toEqual([clean]);
    expect(await prompt(page).visible()).toBe(false);
  });
});

describe('several composers on a page', () => {
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
    page = await openSite(stage, 'several', `?suggestion=${encodeURIComponent('Explain this')}`);
    await page.waitForTimeout(150);
  });
  const type = async (id: string, text: string) => {
    await page.locator(`#${id}`).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(text);
  };

  it.each(['note', 'edit', 'search'])('a secret in #%s does not stop the prompt that is sent', async (id) => {
    await type(id, withKey);
    await type('composer', clean);
    await page.locator('#send').click();
    await expect.poll(() => stage.site.prompts()).toEqual([clean]);
    expect(await isAsked(page)).toBe(false);
    expect(stage.site.received()).not.toContain(awsKey);
  });

  it('a button far away sends what was used last', async () => {
    await type('note', withKey);
    await type('composer', clean);
    await page.locator('#far').click();
    await expect.poll(() => stage.site.prompts()).toEqual([clean]);
    expect(await isAsked(page)).toBe(false);
    await type('composer', withKey);
    await page.locator('#far').click();
    await prompt(page).waitUntilReady();
    expect(await page.locator('#composer').textContent()).toBe(withKey);
    await answer(page, /remove/i);
    await expect.poll(() => stage.site.prompts()).toEqual([clean, withoutKey]);
  });

  it('an old message that is edited is judged by its own button, and sent again without the key', async () => {
    await type('composer', clean);
    await type('edit', withKey);
    await page.locator('#save').click();
    await prompt(page).waitUntilReady();
    expect(await page.locator('#edit').inputValue()).toBe(withKey);
    await answer(page, /remove/i);
    await expect.poll(() => stage.site.prompts()).toEqual([withoutKey]);
    expect(await page.locator('#composer').textContent()).toBe(clean);
  });

  it.each(['suggestion', 'again', 'tool', 'attach'])('#%s is no send of the draft', async (id) => {
    await type('composer', withKey);
    await page.locator(`#${id}`).click();
    expect(await isAsked(page)).toBe(false);
    expect(stage.site.received()).not.toContain(awsKey);
    expect(await page.locator('#composer').textContent()).toBe(withKey);
  });

  it('a suggestion is judged when it leaves the page', async () => {
    await page.goto(`https://chatgpt.com/pages/several.html#?x`);
    await page.evaluate((text) => {
      document.getElementById('bad-suggestion')!.onclick = () =>
        void fetch('/backend-api/f/conversation', {
          method: 'POST',
          body: JSON.stringify({ messages: [{ role: 'user', content: text }] }),
        }).catch(() => {});
    }, withKey);
    await page.locator('#bad-suggestion').click();
    await refuse(page);
    await page.waitForTimeout(leakShows);
    expect(stage.site.received()).not.toContain(awsKey);
    await page.locator('#suggestion').click();
    await expect.poll(() => stage.site.prompts()).toEqual(['Plan a trip to Lisbon']);
  });
});
