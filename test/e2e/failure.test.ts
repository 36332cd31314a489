import { DatabaseSync } from 'node:sqlite';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { paste } from './harness/clipboard.ts';
import { extensionWorld } from './harness/extension-world.ts';
import { prompt } from './harness/prompt.ts';
import { awsKey, withKey } from './harness/secrets.ts';
import { type Stage, startStage } from './harness/stage.ts';
import { canInstallByPolicy } from './harness/start-browser.ts';

describe.skipIf(!(await canInstallByPolicy()))('when something of ours fails', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
    await stage.policyActive();
  });
  afterAll(() => stage?.close());
  beforeEach(() => stage.site.reset());

  const reported = (code: string) => {
    const database = new DatabaseSync(stage.collector.dataFile, { readOnly: true });
    const rows = database.prepare('SELECT raw FROM events').all();
    database.close();
    return rows.filter((row) => String(row.raw).includes(`"event_code":"${code}"`)).length;
  };
  async function leaveIt(page: Page): Promise<void> {
    await prompt(page).waitUntilReady();
    await prompt(page).press('Escape');
    await prompt(page).waitUntilGone();
  }
  const request = (page: Page) =>
    page.evaluate(
      (content) =>
        fetch('/backend-api/f/conversation', {
          method: 'POST',
          body: JSON.stringify({ messages: [{ content }] }),
        }).then(
          () => 'sent',
          () => 'stopped',
        ),
      withKey,
    );

  // First, because a reload also brings what closed pages could not report.
  it('after a reload the new guard takes over in an open tab, with what was not reported yet', async () => {
    const page = await stage.openChat('textarea');
    const before = reported('guard.blocked');
    const popup = await stage.openPopup();
    await popup.evaluate(() => void chrome.runtime.reload()).catch(() => {});
    await page.bringToFront();
    await page.locator('textarea').click();
    await paste(page, withKey);
    await leaveIt(page);
    await expect.poll(() => reported('guard.orphaned'), { timeout: 30_000 }).toBe(1);
    await expect.poll(() => reported('guard.blocked'), { timeout: 15_000 }).toBe(before + 1);

    // One guard decides: one question, and after it none.
    await page.keyboard.type(withKey);
    await page.keyboard.press('Enter');
    await leaveIt(page);
    await page.waitForTimeout(800);
    expect(await prompt(page).visible()).toBe(false);
    await expect.poll(() => reported('guard.blocked'), { timeout: 15_000 }).toBe(before + 2);
    const answer = request(page);
    await leaveIt(page);
    expect(await answer).toBe('stopped');
    await expect.poll(() => reported('guard.blocked'), { timeout: 15_000 }).toBe(before + 3);
    expect(stage.site.received()).not.toContain(awsKey);

    // Clean text goes on as before.
    await page.locator('textarea').fill('Nothing secret at all');
    await page.keyboard.press('Enter');
    await expect.poll(() => stage.site.prompts()).toEqual(['Nothing secret at all']);
    await page.close();
  });

  it('a worker that was killed changes nothing about a paste, a send and a request', async () => {
    const page = await stage.openChat('textarea');
    await page.waitForTimeout(500);
    await stage.killWorker();
    await paste(page, withKey);
    await leaveIt(page);
    await stage.killWorker();
    await page.keyboard.type(withKey);
    await page.keyboard.press('Enter');
    await leaveIt(page);
    await stage.killWorker();
    const answer = request(page);
    await leaveIt(page);
    expect(await answer).toBe('stopped');
    expect(stage.site.received()).not.toContain(awsKey);
    await page.close();
  });

  it.each([
    [
      'reading a composer',
      `Object.defineProperty(HTMLTextAreaElement.prototype, 'value', { get() { throw 1; } })`,
    ],
    ['the clock', 'performance.now = () => { throw new Error("x"); }'],
    ['the dialog', 'HTMLDialogElement.prototype.showModal = () => { throw new Error("x"); }'],
    [
      'a detector',
      `const { exec } = RegExp.prototype;
       RegExp.prototype.exec = function (text) {
         if (this.source.includes('AKIA')) throw new Error('x');
         return exec.call(this, text);
       }`,
    ],
    ['random numbers', 'crypto.getRandomValues = () => { throw new Error("x"); }'],
  ])('a fault in %s keeps the text and is reported', async (_, fault) => {
    const before = reported('guard.failed') + reported('detector.failed');
    const page = await stage.openChat('textarea');
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.waitForTimeout(500);
    await extensionWorld(page, stage.extensionId, fault);
    await page.keyboard.type(withKey);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1_500);
    expect(stage.site.received()).not.toContain(awsKey);
    await page.close();
    // Without an id there is no event.
    if (fault.includes('getRandom')) return;
    await expect
      .poll(() => reported('guard.failed') + reported('detector.failed'), { timeout: 15_000 })
      .toBeGreaterThan(before);
  });

  it('while the guard is silent prompts wait and are refused, and the site’s other traffic goes on', async () => {
    const page = await stage.openChat('textarea');
    await page.waitForTimeout(500);
    // As in Firefox, which takes the guard out of open pages at an update.
    await extensionWorld(page, stage.extensionId, 'EventTarget.prototype.dispatchEvent = () => true');
    const noise = await page.evaluate(async () => {
      const response = await fetch('/backend-api/analytics', {
        method: 'POST',
        body: '{"event":"click","n":3}',
      });
      return response.status;
    });
    expect(noise).toBe(204);
    expect(await request(page)).toBe('stopped');
    expect(stage.site.received()).not.toContain(awsKey);
    await page.close();
  });
});
