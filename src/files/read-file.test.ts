import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { awsKey } from '../../test/e2e/harness/secrets.ts';
import { bomb, encryptedZip, join, nested, tarOf } from '../../test/fixtures/files/archives.ts';
import {
  docxOf,
  labelId,
  labelProperties,
  odtOf,
  pptxOf,
  xlsxOf,
  zipOf,
} from '../../test/fixtures/files/office-files.ts';
import {
  chinesePdf,
  encryptedPdf,
  pdfOf,
  pdfWith,
  scannedPdf,
  tinyPng,
} from '../../test/fixtures/files/pdf-files.ts';
import { createScanner } from '../core/scan/scanner.ts';
import { catalogue } from '../detectors/catalogue.ts';
import { defaultLimits } from './limits.ts';
import { provideCharacterMaps } from './pdf/character-maps.ts';
import { readFile } from './read-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const readAll = async (content: Uint8Array, name = 'file') => {
  const reading = await readFile(name, content);
  return { ...reading, text: reading.parts.map(({ text }) => text).join('\n') };
};
const reasons = async (content: Uint8Array) =>
  (await readFile('file', content)).unreadable.map(({ reason }) => reason);
const half = awsKey.length / 2;
const torn = [awsKey.slice(0, half), awsKey.slice(half)];

describe('readFile', () => {
  it('reads a plain text, and says how it can be written again', async () => {
    expect(await readAll(bytes(`key ${awsKey}`))).toMatchObject({
      kind: 'text',
      plain: 'utf-8',
      text: expect.stringContaining(awsKey),
      unreadable: [],
      images: [],
    });
  });

  it.each([
    ['a Word file, in runs', docxOf([['The key is ', ...torn]])],
    [
      'a Word comment',
      docxOf([['x']], { 'word/comments.xml': `<w:comments><w:t>${awsKey}</w:t></w:comments>` }),
    ],
    ['a Word header', docxOf([['x']], { 'word/header1.xml': `<w:hdr><w:t>${awsKey}</w:t></w:hdr>` })],
    [
      'document properties',
      docxOf([['x']], { 'docProps/core.xml': `<c><dc:title>${awsKey}</dc:title></c>` }),
    ],
    [
      'a link of a Word file',
      docxOf([['x']], {
        'word/_rels/document.xml.rels': `<R><Relationship Target="https://x.example/?k=${awsKey}"/></R>`,
      }),
    ],
    ['a workbook', xlsxOf([['Key', awsKey]])],
    ['a workbook in a Word file', docxOf([['x']], { 'word/embeddings/a.xlsx': xlsxOf([[awsKey]]) })],
    ['a slide', pptxOf(awsKey, 'x')],
    ['the notes of a slide', pptxOf('x', awsKey)],
    ['an OpenDocument text', odtOf(awsKey)],
    ['a ZIP in a ZIP', nested({ 'a.txt': bytes(awsKey) }, 3)],
    ['the name of a file in a ZIP', zipOf({ [`${awsKey}.txt`]: 'x' })],
    ['gzip', gzipSync(bytes(awsKey))],
    ['two gzip members', join([gzipSync(bytes('first ')), gzipSync(bytes(awsKey))])],
    ['a tape archive, packed', gzipSync(tarOf({ 'a/b.env': bytes(awsKey) }))],
    ['a ZIP behind a picture', join([tinyPng, zipOf({ 'a.txt': awsKey })])],
    ['a page of HTML', bytes(`<!doctype html><p>${torn.join('<b></b>')}</p>`)],
    ['a comment of HTML', bytes(`<html><!-- ${awsKey} --></html>`)],
    ['an attribute of HTML', bytes(`<html><input value="${awsKey}"></html>`)],
    ['entities', bytes(`<html>${[...awsKey].map((c) => `&#${c.charCodeAt(0)};`).join('')}</html>`)],
    [
      'JSON escapes',
      bytes(`{"k":"${[...awsKey].map((c) => `\\u00${c.charCodeAt(0).toString(16)}`).join('')}"}`),
    ],
    ['a notebook', bytes(JSON.stringify({ cells: [{ source: ['a = 1\n', `key = "${awsKey}"\n`] }] }))],
    ['RTF', bytes(`{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 The key is ${torn.join('\\b ')}\\par}`)],
    [
      'escapes of RTF',
      bytes(`{\\rtf1 ${[...awsKey].map((c) => `\\'${c.charCodeAt(0).toString(16)}`).join('')}}`),
    ],
  ])('finds a value in %s', async (_, content) => {
    const { text, unreadable } = await readAll(content);
    expect(text).toContain(awsKey);
    expect(unreadable).toEqual([]);
  });

  it('finds values wherever a PDF has them', async () => {
    expect((await readAll(await pdfOf('first', `key ${awsKey}`))).text).toContain(awsKey);
    expect((await readAll(await pdfWith({ field: awsKey }))).text).toContain(awsKey);
    expect((await readAll(await pdfWith({ note: awsKey }))).text).toContain(awsKey);
    expect((await readAll(await pdfWith({ attachment: awsKey }))).text).toContain(awsKey);
  });

  it('reads PDFs whose letters stand in a character map, and does not guess without it', async () => {
    const pdf = await chinesePdf(`客户 ${awsKey}`);
    expect(await reasons(pdf)).toEqual(['not-supported']);
    const folder = fileURLToPath(new URL('../../node_modules/pdfjs-dist/cmaps/', import.meta.url));
    provideCharacterMaps(async (name) => new Uint8Array(readFileSync(`${folder}${name}`)));
    expect(await readAll(pdf)).toMatchObject({
      text: expect.stringContaining(`客户 ${awsKey}`),
      unreadable: [],
    });
  });

  it('finds values in a mail: its header, its bodies, what is attached', async () => {
    const attached = Buffer.from(zipOf({ 'a.txt': awsKey })).toString('base64');
    const mail = (body: string, subject = 'Hello') =>
      bytes(
        `From: a@example.com\r\nTo: b@example.com\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=X\r\n\r\n--X\r\n${body}\r\n--X--\r\n`,
      );
    const encoded = Buffer.from(`The key: ${awsKey}`).toString('base64');
    expect((await readAll(mail(`Content-Transfer-Encoding: base64\r\n\r\n${encoded}`))).text).toContain(
      awsKey,
    );
    expect((await readAll(mail(`\r\nx`, `=?utf-8?B?${encoded}?=`))).text).toContain(awsKey);
    const zip = `Content-Type: application/zip; name=a.zip\r\nContent-Disposition: attachment; filename=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${attached}`;
    expect(await readAll(mail(zip))).toMatchObject({ kind: 'mail', text: expect.stringContaining(awsKey) });
  });

  it('tells pictures', async () => {
    expect(await readAll(tinyPng, 'shot.txt')).toMatchObject({
      kind: 'image',
      images: ['shot.txt'],
      unreadable: [],
    });
    expect(await readAll(await scannedPdf(tinyPng), 'scan.pdf')).toMatchObject({
      kind: 'pdf',
      images: ['scan.pdf'],
    });
    expect((await readAll(await pdfOf('A page with words on it.'))).images).toEqual([]);
  });

  it('says why it cannot read', async () => {
    expect(await reasons(encryptedZip(zipOf({ 'a.txt': awsKey })))).toEqual(['encrypted']);
    expect(await reasons(await encryptedPdf('x'))).toEqual(['encrypted']);
    expect(await reasons(odtOf('x', { 'META-INF/manifest.xml': '<m:encryption-data/>' }))).toEqual([
      'encrypted',
    ]);
    expect(await reasons(nested({ 'a.txt': bytes('x') }, 9))).toEqual(['too-deep']);
    expect(await reasons(bytes('7z\xbc\xaf\x27\x1c').fill(0xbc, 2, 3))).toEqual(['unknown-kind']);
    expect(await reasons(Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4))).toEqual(['not-supported']);
    expect(await reasons(zipOf({ 'a.txt': 'x' }).slice(0, -30))).toEqual(['corrupt']);
    expect(await reasons(bytes('%PDF-1.7 but nothing else'))).toEqual(['corrupt']);
    expect(await reasons(Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256))).toEqual([
      'unknown-kind',
    ]);
  });

  it('stops at a bomb, in one archive and in archives of archives', async () => {
    const limits = { ...defaultLimits, unpackedBytes: 20_000_000, ratioFrom: 1_000_000 };
    for (const levels of [0, 1, 2]) {
      const { unreadable, parts } = await readFile('bomb.zip', bomb(levels, 4_000_000), limits);
      expect(unreadable.map(({ reason }) => reason)).toContain('too-large');
      expect(parts.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(limits.unpackedBytes);
    }
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.txt`, 'x']));
    const { unreadable } = await readFile('many.zip', zipOf(many), { ...defaultLimits, entries: 100 });
    expect(unreadable).toContainEqual({ path: 'many.zip', reason: 'too-large' });
  });

  it('does not read entries that share their bytes', async () => {
    const zip = zipOf({ 'a.txt': 'x'.repeat(500), 'b.txt': 'y'.repeat(500) });
    const view = new DataView(zip.buffer);
    const entries: number[] = [];
    for (let at = 0; at + 4 < zip.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) entries.push(at);
    view.setUint32(entries[1]! + 42, view.getUint32(entries[0]! + 42, true), true);
    expect(await reasons(zip)).toEqual(['corrupt']);
  });

  it('tells a sensitivity label, and keeps quiet about one that opens a document', async () => {
    const scanner = createScanner(catalogue);
    const kinds = async (content: Uint8Array) =>
      scanner.scan((await readAll(content)).text).findings.map(({ dataType }) => dataType);
    expect(await kinds(docxOf([['Hello']], labelProperties('Confidential')))).toContain(
      'label/microsoft-sensitivity',
    );
    expect(await kinds(docxOf([['Hello']], labelProperties('Public')))).toEqual([]);
    const info = `<clbl:labelList><clbl:label id="{${labelId}}" enabled="1" method="Privileged"/></clbl:labelList>`;
    expect(await kinds(docxOf([['Hello']], { 'docMetadata/LabelInfo.xml': info }))).toContain(
      'label/microsoft-sensitivity',
    );
    expect(await kinds(await pdfWith({ label: 'Confidential' }))).toContain('label/microsoft-sensitivity');
  });
});
