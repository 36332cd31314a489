import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { paste } from './harness/clipboard.ts';
import { prompt } from './harness/prompt.ts';
import { awsKey, githubToken } from './harness/secrets.ts';
import { type Stage, startStage } from './harness/stage.ts';
import { canInstallByPolicy } from './harness/start-browser.ts';

describe.skipIf(!(await canInstallByPolicy()))('values from nobody knows where, under zero trust', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage({
      collector: false,
      policy: {
        version: 3,
        extends: 'builtin/balanced',
        unattributed: 'block',
      },
    });
    await stage.policyActive();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await page?.close();
    page = await stage.openChat('textarea', { host: 'claude.ai' });
    await page.evaluate((token) => localStorage.setItem('account', `{"api":"${token}"}`), githubToken);
    stage.site.reset();
  });

  const report = (value: string) =>
    page.evaluate((value) => {
      const body = JSON.stringify({ batch: [{ traits: { value } }] });
      return fetch('/backend-api/report', { method: 'POST', body }).then(
        () => 'sent',
        () => 'refused',
      );
    }, value);

  it('what the site keeps in its stores passes', async () => {
    expect(await report(githubToken)).toBe('sent');
    await page.keyboard.type('We talk about something else');
    expect(await report(githubToken)).toBe('sent');
    expect(await prompt(page).visible()).toBe(false);
  });

  it('what it does not is stopped', async () => {
    const answer = report(awsKey);
    await prompt(page).waitUntilReady();
    await prompt(page).press('Escape');
    expect(await answer).toBe('refused');
    expect(stage.site.received()).not.toContain(awsKey);
  });

  it('what the person pasted stays theirs though the site stores it', async () => {
    await paste(page, `Try ${awsKey} now`);
    await prompt(page).waitUntilReady();
    await prompt(page).press('Escape');
    await page.evaluate((key) => localStorage.setItem('draft', key), awsKey);
    const answer = report(awsKey);
    await prompt(page).waitUntilReady();
    await prompt(page).press('Escape');
    expect(await answer).toBe('refused');
    expect(stage.site.received()).not.toContain(awsKey);
  });
});
