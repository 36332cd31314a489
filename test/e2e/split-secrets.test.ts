import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { prompt } from './harness/prompt.ts';
import { githubToken } from './harness/secrets.ts';
import { type Stage, startStage } from './harness/stage.ts';
import { canInstallByPolicy } from './harness/start-browser.ts';

const [first, second] = [githubToken.slice(0, 18), githubToken.slice(18)];

describe.skipIf(!(await canInstallByPolicy()))('what is sent piece by piece', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage({ collector: false });
    await stage.policyActive();
  });
  afterAll(() => stage?.close());
  beforeEach(() => stage.site.reset());

  it('a token in two messages is stopped at the second', async () => {
    const page = await stage.openChat('prosemirror');
    await page.keyboard.type(`It starts like this: ${first}`);
    await page.keyboard.press('Enter');
    await expect.poll(() => stage.site.prompts().length).toBe(1);
    await page.keyboard.type(`and goes on ${second} as you see`);
    await page.keyboard.press('Enter');
    await prompt(page).waitUntilReady();
    await prompt(page).press('Escape');
    await prompt(page).waitUntilGone();
    expect(stage.site.received()).not.toContain(second);
    await page.close();
  });

  it('a list of people is asked about at the tenth row', async () => {
    const page = await stage.openChat('textarea');
    for (let row = 0; row < 10; row += 1) {
      expect(await prompt(page).visible()).toBe(false);
      await page.keyboard.type(`Row ${row}: kim.lee${row}@company${row}.com`);
      await page.keyboard.press('Enter');
      if (row < 9) await expect.poll(() => stage.site.prompts().length).toBe(row + 1);
    }
    await prompt(page).waitUntilReady();
    expect(await prompt(page).text()).toContain('list of people');
    await page.close();
  });
});
