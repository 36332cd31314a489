import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awsKey, card } from './harness/secrets.ts';
import { type Stage, startStage } from './harness/stage.ts';
import { canInstallByPolicy } from './harness/start-browser.ts';

const sentence = 'What is wrong with ';

describe.skipIf(!(await canInstallByPolicy()))('while somebody types', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage({ collector: false });
    await stage.policyActive();
  });
  afterAll(() => stage?.close());

  /** What is underlined, as the page itself could see it. */
  const underlined = (page: Page) =>
    page.evaluate(() =>
      [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map((range) => (range as Range).toString())),
    );
  async function erase(page: Page, count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) await page.keyboard.press('Backspace');
  }

  it.each(['contenteditable', 'prosemirror', 'lexical', 'quill', 'slate', 'codemirror'])(
    'what would be stopped is underlined until it is gone: %s',
    async (editor) => {
      const page = await stage.openChat(editor);
      await page.keyboard.type(`${sentence}${awsKey}`);
      await expect.poll(() => underlined(page)).toEqual([awsKey]);
      const text = await page.evaluate(() => window.fixture.text());
      expect(text.trim()).toBe(`${sentence}${awsKey}`);
      await erase(page, awsKey.length);
      await expect.poll(() => underlined(page)).toEqual([]);
      await page.keyboard.type(`card ${card}`);
      await expect.poll(() => underlined(page)).toEqual([card]);
      await page.close();
    },
  );

  it('a field gets a dot, and nothing for clean text', async () => {
    const page = await stage.openChat('textarea');
    const hosts = () => page.evaluate(() => document.documentElement.childElementCount);
    const plain = await hosts();
    await page.keyboard.type(sentence);
    await page.waitForTimeout(1_000);
    expect(await hosts()).toBe(plain);
    await page.keyboard.type(awsKey);
    await expect.poll(hosts).toBe(plain + 1);
    await erase(page, awsKey.length);
    await expect.poll(hosts).toBe(plain);
    await page.close();
  });
});
