import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxOf } from '../fixtures/files/office-files.ts';
import { pdfOf } from '../fixtures/files/pdf-files.ts';
import { type FirefoxStage, findFirefox, startFirefoxStage } from './harness/firefox-stage.ts';
import { awsKey } from './harness/secrets.ts';

const firefox = findFirefox();
if (!firefox) console.warn('SKIPPED: there is no Firefox here, and it cannot be installed.');

/** How long a leak would take to arrive. */
const leakShows = 2_500;
const clean = 'The meeting is on 12 May at 10:30.\n';

describe.skipIf(!firefox)('files in Firefox', () => {
  let stage: FirefoxStage;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sluice-files-'));
    stage = await startFirefoxStage(firefox!);
    page = await stage.openChat('textarea');
    await page.goto('https://chatgpt.com/uploads');
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const choose = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    const input = (await page.$('#one')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };
  const uploads = () => stage.site.requests.filter(({ url }) => url.startsWith('/backend-api/files'));

  it('are read in the background page: a key stays, in a text, a Word file and a PDF', async () => {
    for (const [name, content] of [
      ['notes.txt', `key ${awsKey}`],
      ['minutes.docx', docxOf([['The key is ', awsKey]])],
      ['report.pdf', await pdfOf(`The key is ${awsKey}.`)],
    ] as const) {
      await choose(name, content);
      await new Promise((done) => setTimeout(done, leakShows));
      expect(uploads()).toEqual([]);
      await page.keyboard.press('Escape');
      await new Promise((done) => setTimeout(done, 500));
    }
  });

  it('arrive byte for byte when they are clean', async () => {
    await choose('plan.txt', clean);
    await expect
      .poll(() => uploads().map(({ body }) => body.toString()), { timeout: 8_000 })
      .toEqual([clean]);
  });
});
