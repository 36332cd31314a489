import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageNames } from '../fixtures/chat/serve-chat.ts';
import { copy } from './harness/clipboard.ts';
import { type Stage, startStage } from './harness/stage.ts';

/** The same pages under a host that no policy names: nothing of Sluice runs there. */
const unguarded = 'plain.test';

const texts: [string, string, string?][] = [
  ['several lines', 'Dear all,\n\nhere is the plan: 3 < 4 & "quotes" – 50 %.\n\tindented\nBest, Ann'],
  ['other scripts', 'Grüße aus Łódź 🚀 你好，世界 שלום עולם é é'],
  [
    'numbers that are no secrets',
    'Order 4111-22, build 20261122, uuid 123e4567-e89b-12d3-a456-426614174000, v1.2.3',
  ],
  ['rich text', 'Bold point\none\ntwo', '<p><b>Bold</b> point</p><ul><li>one</li><li>two</li></ul>'],
];

async function pasteAndSend(page: Page): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('ControlOrMeta+V');
  await page.waitForTimeout(120);
  await page.keyboard.press('Enter');
}

describe('clean text', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage({ collector: false, hosts: ['chatgpt.com', unguarded] });
    await stage.policyActive();
  });
  afterAll(() => stage?.close());

  it.each(pageNames)('arrives from %s as it does without Sluice, byte for byte', async (editor) => {
    const guarded = await stage.openChat(editor);
    const plain = await stage.openChat(editor, { host: unguarded });
    for (const [name, text, html] of texts) {
      await copy(stage.context, text, html);
      const arrived: string[][] = [];
      for (const page of [plain, guarded]) {
        stage.site.reset();
        await pasteAndSend(page);
        await expect.poll(() => stage.site.prompts().length, { message: name, timeout: 5_000 }).toBe(1);
        arrived.push(stage.site.prompts());
      }
      expect(arrived[1], name).toEqual(arrived[0]);
    }
    await guarded.close();
    await plain.close();
  });
});
