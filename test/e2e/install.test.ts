import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PolicyInput } from '../../src/model/policy.ts';
import { backgroundStatus } from './harness/background-status.ts';
import { paste } from './harness/clipboard.ts';
import { prompt } from './harness/prompt.ts';
import { awsKey, withKey } from './harness/secrets.ts';
import { type Stage, startStage } from './harness/stage.ts';
import { canInstallByPolicy } from './harness/start-browser.ts';

/** Managed values arrive up to 6 s after the browser's start. */
const lateness = { timeout: 20_000, interval: 250 };

const acme = (version: number, name: string): PolicyInput => ({ version, name, extends: 'builtin/balanced' });

describe.skipIf(!(await canInstallByPolicy()))('installed by browser policy', () => {
  let stage: Stage;
  let popup: Page;
  const status = () => backgroundStatus(popup);
  beforeAll(async () => {
    stage = await startStage({
      managed: { user: 'kim@acme.example', policy: JSON.stringify(acme(3, 'Acme')) },
    });
    popup = await stage.openPopup();
  });
  afterAll(() => stage?.close());

  it('is there as an administrator’s extension', async () => {
    expect((await status()).installType).toBe('admin');
  });

  it('takes the managed policy although it arrives late', async () => {
    await expect
      .poll(async () => (await status()).policy, lateness)
      .toMatchObject({ state: 'known', name: 'Acme', version: 3, origin: 'managed' });
    expect((await status()).problems).toEqual([]);
  });

  it('enrols at the collector that the administrator named', async () => {
    await expect.poll(async () => (await status()).reporting.enrolled, lateness).toBe(true);
    expect((await status()).reporting.collector).toBe(stage.collector.url);
  });

  it('holds a paste made before the policy is known, and settles it once it is', async () => {
    await stage.restartBrowser();
    const page = await stage.openChat('textarea');
    await paste(page, withKey);
    await prompt(page).waitUntilReady();
    await prompt(page).press('Escape');
    expect(stage.site.received()).not.toContain(awsKey);
    expect(await page.evaluate(() => window.fixture.text())).not.toContain(awsKey);
    await page.close();
    popup = await stage.openPopup();
  });

  it('follows a change while it runs', async () => {
    await stage.setManaged({ user: 'kim@acme.example', policy: JSON.stringify(acme(4, 'Acme, second')) });
    await expect
      .poll(async () => (await status()).policy, lateness)
      .toMatchObject({ name: 'Acme, second', version: 4 });
  });

  it('names the one field that is wrong, and the rest works', async () => {
    const managed = {
      user: 'kim@acme.example',
      collectorUrl: 'not an address',
      policy: JSON.stringify(acme(5, 'Acme, third')),
    };
    await stage.setManaged(managed);
    await expect
      .poll(async () => (await status()).problems.map(({ field }) => field), lateness)
      .toEqual(['collectorUrl']);
    expect((await status()).policy).toMatchObject({ name: 'Acme, third', version: 5 });

    await popup.reload();
    await popup.getByText('collectorUrl').waitFor();
  });

  it('keeps the last good policy when the next one has an unknown field, and names it', async () => {
    const policy = JSON.stringify({ ...acme(6, 'Acme, wrong'), rules: [{ id: 'cards', acton: 'block' }] });
    await stage.setManaged({ policy });
    await expect
      .poll(async () => (await status()).problems.map(({ field }) => field).join(' '), lateness)
      .toContain('acton');
    expect((await status()).policy).toMatchObject({ name: 'Acme, third', version: 5 });
  });
});

describe.skipIf(!(await canInstallByPolicy()))('installed without any configuration', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage({ managed: null, collector: false });
  });
  afterAll(() => stage?.close());

  it('enforces the built-in policy and reports to nobody', async () => {
    const popup = await stage.openPopup();
    await expect
      .poll(async () => (await backgroundStatus(popup)).policy, lateness)
      .toMatchObject({ state: 'known', origin: 'builtin' });
    const { managed, problems, reporting } = await backgroundStatus(popup);
    expect({ managed, problems, collector: reporting.collector }).toEqual({
      managed: false,
      problems: [],
      collector: null,
    });
  });

  it('stops a pasted key', async () => {
    const page = await stage.openChat('prosemirror');
    await paste(page, withKey);
    await prompt(page).waitUntilReady();
    expect(stage.site.received()).not.toContain(awsKey);
  });
});
