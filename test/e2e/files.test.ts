import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encryptedZip } from '../fixtures/files/archives.ts';
import { docxOf, xlsxOf, zipOf } from '../fixtures/files/office-files.ts';
import { pdfOf, tinyPng } from '../fixtures/files/pdf-files.ts';
import { chooseBehindRoot } from './harness/choose-behind-root.ts';
import { dropFiles } from './harness/drop-files.ts';
import { prompt } from './harness/prompt.ts';
import { awsKey, card } from './harness/secrets.ts';
import { type Stage, startStage } from './harness/stage.ts';

const leakShows = 700;
const dirty = `Deploy with aws_access_key_id = ${awsKey} in eu-west-1\n`;
const clean = 'The meeting is on 12 May at 10:30.\r\nRoom 4.12, bring the plan.\r\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-files-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file on the disk. */
function onDisk(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

describe('files', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage({ collector: false });
    await stage.policyActive();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    stage.site.reset();
    page = await stage.context.newPage();
    await page.goto('https://chatgpt.com/uploads');
  });
  afterEach(() => page.close());

  /** What the server got: bytes by the name of the file. */
  const uploads = () =>
    stage.site.requests
      .filter(({ url }) => url.startsWith('/backend-api/files'))
      .map(
        ({ url, body }) =>
          ({ ...Object.fromEntries(new URL(url, 'https://x.example').searchParams), body }) as {
            name: string;
            type: string;
            from: string;
            path: string;
            date: string;
            body: Buffer;
          },
      );
  const arrived = async (count: number) => {
    for (const end = Date.now() + 6_000; uploads().length < count && Date.now() < end; )
      await page.waitForTimeout(50);
    return uploads();
  };
  /** The dialog is up: it is read, closed, and nothing may have arrived. */
  const stopped = async () => {
    const dialog = prompt(page);
    await dialog.waitUntilReady();
    const text = await dialog.text();
    await dialog.press('Escape');
    await dialog.waitUntilGone();
    await page.waitForTimeout(leakShows);
    expect(uploads()).toEqual([]);
    expect(stage.site.received()).not.toContain(awsKey);
    return text;
  };

  it('lets a clean file through byte for byte, with its name, type and date', async () => {
    const path = onDisk('plan.txt', clean);
    await page.setInputFiles('#one', path);
    const [upload] = await arrived(1);
    expect(upload).toMatchObject({ name: 'plan.txt', type: 'text/plain', from: 'one' });
    expect(upload?.body.toString()).toBe(clean);
    expect(Date.now() - Number(upload?.date)).toBeLessThan(60_000);
    expect(await page.inputValue('#one')).toContain('plan.txt');
  });

  it.each([
    ['notes.txt', () => dirty],
    ['notes-utf16.txt', () => Buffer.from(`\ufeff${dirty}`, 'utf16le')],
    ['minutes.docx', () => docxOf([['Please use ', awsKey.slice(0, 7), awsKey.slice(7)]])],
    ['people.xlsx', () => xlsxOf([['Key'], [awsKey]])],
    ['deep.zip', () => zipOf({ 'a/inner.zip': zipOf({ 'b.env': dirty }) })],
    ['report.pdf', () => pdfOf('Nothing here.', `The key is ${awsKey} today.`)],
  ])('stops a key in %s', async (name, make) => {
    await page.setInputFiles('#one', onDisk(name, await make()));
    expect(await stopped()).toContain('AWS access key');
    expect(await page.inputValue('#one')).toBe('');
  });

  it('says that it cannot read an encrypted archive', async () => {
    await page.setInputFiles('#one', onDisk('locked.zip', encryptedZip(zipOf({ 'a.txt': 'x' }))));
    const text = await stopped();
    expect(text).toContain('We cannot read this file, so it stays here.');
    expect(text).toContain('locked with a password');
  });

  it('takes values out of a plain file, and uploads the rest', async () => {
    await page.setInputFiles('#one', onDisk('cards.csv', `name,card\r\nAnn,${card}\r\n`));
    const [upload] = await arrived(1);
    expect(upload?.body.toString()).toBe('name,card\r\nAnn,[CARD_NUMBER_1]\r\n');
    expect(upload?.name).toBe('cards.csv');
  });

  it('holds several files, and folders with the places of their files', async () => {
    await page.setInputFiles('#many', [onDisk('a.txt', clean), onDisk('b.txt', dirty)]);
    await stopped();
    const root = join(folder, 'project');
    onDisk('project/readme.md', clean);
    onDisk('project/src/main.ts', 'export const answer = 42;\n');
    await page.setInputFiles('#folder', root);
    expect((await arrived(2)).map(({ path }) => path).sort()).toEqual([
      'project/readme.md',
      'project/src/main.ts',
    ]);
  });

  it('holds the files of inputs behind shadow roots, and of one in no document', async () => {
    for (const mode of ['open', 'closed']) {
      await chooseBehindRoot(page, `${mode}-host`, onDisk(`${mode}.txt`, dirty));
      await stopped();
      await chooseBehindRoot(page, `${mode}-host`, onDisk(`${mode}-clean.txt`, clean));
      expect((await arrived(1)).map(({ from }) => from)).toEqual([mode]);
      stage.site.reset();
    }
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.click('#loose')]);
    await chooser.setFiles(onDisk('loose.txt', dirty));
    await stopped();
  });

  it('lets a clean file of an input in no document through', async () => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.click('#loose')]);
    await chooser.setFiles(onDisk('loose-clean.txt', clean));
    expect((await arrived(1))[0]?.body.toString()).toBe(clean);
  });

  it('holds dropped files and folders, and drops clean ones again where they were dropped', async () => {
    await dropFiles(page, '#zone', [onDisk('dropped.txt', dirty)]);
    await stopped();
    expect(await page.getAttribute('#zone', 'data-over')).toBe('0');
    await dropFiles(page, '#zone', [onDisk('dropped-clean.txt', clean)]);
    expect((await arrived(1))[0]).toMatchObject({
      name: 'dropped-clean.txt',
      from: 'drop',
      type: 'text/plain',
    });
    onDisk('tray/one.txt', clean);
    onDisk('tray/two.txt', clean);
    await dropFiles(page, '#zone', [join(folder, 'tray')]);
    expect((await arrived(3)).map(({ name }) => name).sort()).toEqual([
      'dropped-clean.txt',
      'one.txt',
      'two.txt',
    ]);
    onDisk('bad/secret.env', dirty);
    stage.site.reset();
    await dropFiles(page, '#zone', [join(folder, 'bad')]);
    await stopped();
  });

  it('holds pasted files; pictures out of the clipboard go as ever', async () => {
    const pasteFile = (text: string) =>
      page.evaluate((text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'pasted.txt', { type: 'text/plain' }));
        const target = document.getElementById('text')!;
        target.focus();
        target.dispatchEvent(
          new ClipboardEvent('paste', {
            clipboardData: data,
            bubbles: true,
            cancelable: true,
            composed: true,
          }),
        );
      }, text);
    await pasteFile(dirty);
    await stopped();
    await pasteFile(clean);
    expect((await arrived(1))[0]?.body.toString()).toBe(clean);
  });

  it('lets a picture through by default', async () => {
    await page.setInputFiles('#one', onDisk('shot.png', tinyPng));
    expect([...((await arrived(1))[0]?.body ?? [])]).toEqual([...tinyPng]);
  });

  it('works while the worker of the extension is dead', async () => {
    await stage.killWorker();
    await page.setInputFiles('#one', onDisk('after-kill.txt', dirty));
    await stopped();
    await stage.killWorker();
    await page.setInputFiles('#one', onDisk('after-kill-clean.txt', clean));
    expect((await arrived(1))[0]?.body.toString()).toBe(clean);
  });

  it('hands files to the reader as they are, and as text where a browser cannot', async () => {
    const popup = await stage.openPopup();
    const replies = (binary: boolean) =>
      popup.evaluate(async (binary) => {
        await chrome.runtime.sendMessage({ type: 'open-reader' });
        const port = chrome.runtime.connect({ name: 'read-file' });
        const kinds: string[] = [];
        const done = new Promise<void>((resolve) => {
          port.onMessage.addListener((reply: Record<string, unknown>) => {
            kinds.push(...Object.keys(reply));
            if ('resend' in reply) {
              port.postMessage({ piece: btoa('some ') });
              port.postMessage({ piece: btoa('words') });
              port.postMessage({ piece: '' });
            }
            if ('done' in reply) resolve();
          });
        });
        port.postMessage({ name: 'a.txt', file: binary ? new Blob(['some words']) : {} });
        await done;
        return kinds;
      }, binary);
    expect(await replies(true)).toEqual(['parts', 'done']);
    expect(await replies(false)).toEqual(['resend', 'parts', 'done']);
    await popup.close();
  });

  it('releases the bytes that were read, whatever becomes of the file', async () => {
    const path = onDisk('swapped.txt', clean);
    await page.setInputFiles('#one', path);
    writeFileSync(path, dirty);
    await page.waitForTimeout(leakShows);
    expect(stage.site.received()).not.toContain(awsKey);
  });

  /** A script of the page makes the file and sends it, with no gesture that brought it in. */
  const sendByScript = (content: Uint8Array, as: 'form' | 'blob' | 'bytes') =>
    page.evaluate(
      ([bytes, kind]) => {
        const file = new File([new Uint8Array(bytes)], 'plan.docx');
        const form = new FormData();
        form.set('upload', file);
        const body = { form, blob: file as Blob, bytes: new Uint8Array(bytes) }[kind];
        void fetch('/backend-api/files?name=made', { method: 'POST', body }).catch(() => {});
      },
      [[...content], as] as const,
    );

  it.each(['form', 'blob', 'bytes'] as const)(
    'reads a document that a script of the page sends: %s',
    async (as) => {
      await sendByScript(docxOf([[dirty]]), as);
      await page.waitForTimeout(2 * leakShows);
      expect(uploads()).toEqual([]);
      const plain = docxOf([[clean]]);
      await prompt(page).press('Escape');
      await sendByScript(plain, as);
      const [upload] = await arrived(1);
      if (as === 'form') expect(upload?.body.includes(Buffer.from(plain))).toBe(true);
      else expect(upload?.body.equals(Buffer.from(plain))).toBe(true);
    },
  );
});
