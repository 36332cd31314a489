import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PolicyInput } from '../../src/model/policy.ts';
import { copy, paste } from './harness/clipboard.ts';
import { prompt } from './harness/prompt.ts';
import { awsKey, card, withKey } from './harness/secrets.ts';
import { type Stage, startStage } from './harness/stage.ts';
import { canInstallByPolicy } from './harness/start-browser.ts';

const settles = 700;
const policy: PolicyInput = {
  version: 7,
  name: 'Acme',
  extends: 'builtin/balanced',
  apps: [
    { id: 'acme-chat', hosts: ['chat.acme.example'], status: 'sanctioned' },
    { id: 'claude', hosts: ['claude.ai'], status: 'blocked' },
  ],
  detectors: [
    {
      id: 'project-name',
      dataType: 'custom/project',
      name: 'Project name',
      keywords: ['bluefin'],
      pattern: '\\bBluefin-[0-9]{1,4}\\b',
      confidence: 0.9,
      hits: ['Bluefin-12'],
      misses: ['bluefin tuna'],
    },
  ],
  rules: [{ id: 'projects', dataTypes: ['custom/project'], action: 'justify', message: 'Ask Ann first.' }],
};

describe.skipIf(!(await canInstallByPolicy()))('a company policy', () => {
  let stage: Stage;
  beforeAll(async () => {
    const hosts = ['chatgpt.com', 'claude.ai', 'chat.acme.example'];
    stage = await startStage({ policy, hosts });
    await stage.policyActive();
  });
  afterAll(() => stage?.close());
  beforeEach(() => stage.site.reset());

  const sendAndWait = async (page: Awaited<ReturnType<Stage['openChat']>>) => {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(settles);
  };

  it('redacts without a question where the rule says so, the same value by the same placeholder', async () => {
    const page = await stage.openChat('quill');
    await paste(page, `Card ${card} was charged twice, card ${card}!`);
    await page.waitForTimeout(settles);
    expect(await prompt(page).visible()).toBe(false);
    await sendAndWait(page);
    expect(stage.site.prompts()).toEqual(['Card [CARD_NUMBER_1] was charged twice, card [CARD_NUMBER_1]!']);
    await page.close();
  });

  it('guards an app of its own, and lets text go on with a reason, asked once for one send', async () => {
    const page = await stage.openChat('lexical', { host: 'chat.acme.example' });
    await paste(page, 'When is Bluefin-12 due?');
    await prompt(page).waitUntilReady();
    expect(await prompt(page).text()).toContain('Ask Ann first.');
    await prompt(page).click(/reason/i);
    await page.waitForTimeout(700);
    await prompt(page).click('My work needs it');
    await page.waitForTimeout(700);
    await prompt(page).click(/^paste/i);
    await prompt(page).waitUntilGone();
    await page.waitForTimeout(300);
    await sendAndWait(page);
    expect(await prompt(page).visible()).toBe(false);
    expect(stage.site.prompts()).toEqual(['When is Bluefin-12 due?']);

    await paste(page, 'And Bluefin-12 again?');
    await prompt(page).waitUntilReady();
    await prompt(page).press('Escape');
    await page.close();
    const reasons = () => {
      const database = new DatabaseSync(stage.collector.dataFile, { readOnly: true });
      const rows = database.prepare("SELECT raw FROM events WHERE code = 'guard.overridden'").all();
      database.close();
      return rows.map((row) => JSON.parse(String(row.raw)).unmapped.justification_code);
    };
    await expect.poll(reasons, { timeout: 15_000 }).toEqual(['business_need']);
  });

  it('lets nothing into an app that is blocked, clean text included', async () => {
    const page = await stage.openChat('contenteditable', { host: 'claude.ai' });
    await paste(page, 'Good morning');
    await prompt(page).waitUntilReady();
    expect(await prompt(page).buttons()).toHaveLength(1);
    await prompt(page).press('Escape');
    await page.evaluate(() => {
      window.fixture.insertByScript('Good morning');
      window.fixture.send();
    });
    await page.waitForTimeout(settles);
    expect(stage.site.prompts()).toEqual([]);
    await page.close();
  });

  it('changes in an open tab, without a reload; a bad one changes nothing and is named', async () => {
    const page = await stage.openChat('prosemirror');
    await page.keyboard.type('hello ');
    const stricter = {
      ...policy,
      version: 8,
      rules: [{ id: 'greetings', dataTypes: ['pii/email'], action: 'block' }],
    };
    await stage.setManaged({ policy: JSON.stringify(stricter) });
    await page.bringToFront();
    await expect
      .poll(
        async () => {
          await paste(page, 'ann@acme.example');
          await page.waitForTimeout(300);
          return prompt(page).visible();
        },
        { timeout: 15_000 },
      )
      .toBe(true);
    await prompt(page).waitUntilReady();
    await prompt(page).press('Escape');

    await stage.setManaged({
      policy: JSON.stringify({ ...stricter, rules: [{ id: 'x', action: 'explode' }] }),
    });
    const popup = await stage.openPopup();
    await popup.getByText('policy.rules[0].action').waitFor({ timeout: 15_000 });
    await popup.close();
    await page.bringToFront();
    await paste(page, 'bob@acme.example');
    await prompt(page).waitUntilReady();
    await prompt(page).press('Escape');
    await page.close();
  });

  it('decides on a paste of ten megabytes, and the page stays alive', async () => {
    const page = await stage.openChat('textarea');
    const line = 'The quick brown fox jumps over the lazy dog, and nothing here is a secret at all.\n';
    const large = line.repeat(Math.ceil(10_000_000 / line.length));
    await copy(page.context(), `${large}${withKey}`);
    await page.bringToFront();
    await page.keyboard.press('ControlOrMeta+V');
    await prompt(page).waitUntilReady();
    await expect.poll(() => prompt(page).text(), { timeout: 30_000 }).toMatch(/AWS/);
    await page.waitForTimeout(600);
    await prompt(page).click(/remove/i);
    await expect
      .poll(() => page.evaluate(() => window.fixture.text().length), { timeout: 30_000 })
      .toBeGreaterThan(9_000_000);
    expect(await page.evaluate((key) => window.fixture.text().includes(key), awsKey)).toBe(false);
    await page.close();
  });

  it('renews built-in detectors that cannot be read, and holds what is pasted until then', async () => {
    const popup = await stage.openPopup();
    await popup.evaluate(async () => {
      const key = `catalogue.${chrome.runtime.getManifest().version}`;
      await chrome.storage.local.set({ [key]: { detectors: '[{', vendors: '' } });
    });
    await popup.close();
    const page = await stage.openChat('textarea');
    await paste(page, withKey);
    await prompt(page).waitUntilReady();
    await expect.poll(() => prompt(page).text(), { timeout: 15_000 }).toMatch(/AWS/);
    expect(await page.evaluate(() => window.fixture.text())).toBe('');
    await page.close();
  });
});
