import { describe, expect, it } from 'vitest';
import { awsKey } from '../../../test/e2e/harness/secrets.ts';
import { compoundFile } from '../../../test/fixtures/files/compound-file.ts';
import { zipOf } from '../../../test/fixtures/files/office-files.ts';
import { readFile } from '../read-file.ts';

const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const read = async (streams: Record<string, Uint8Array>) => {
  const reading = await readFile('file', compoundFile(streams));
  return { ...reading, text: reading.parts.map(({ text }) => text).join('\n') };
};

describe('older Office files', () => {
  it('are read in both of the widths that a Word file has', async () => {
    for (const content of [latin(`The key is ${awsKey}.`), utf16(`The key is ${awsKey}.`)]) {
      const document = new Uint8Array(6000);
      document.set(content, 1024);
      expect(await read({ WordDocument: document })).toMatchObject({
        kind: 'document',
        text: expect.stringContaining(awsKey),
        unreadable: [],
      });
    }
  });

  it('give the numbers of a workbook as well as its words', async () => {
    const record = (type: number, content: Uint8Array) =>
      Uint8Array.of(type & 255, type >> 8, content.length & 255, content.length >> 8, ...content);
    const cell = new Uint8Array(14);
    new DataView(cell.buffer).setFloat64(6, 4539148803436467, true);
    const workbook = Uint8Array.of(...record(0x0203, cell), ...record(0x00fc, latin(`words ${awsKey}`)));
    const { kind, text } = await read({ Workbook: workbook });
    expect(kind).toBe('spreadsheet');
    expect(text).toContain('4539148803436467');
    expect(text).toContain(awsKey);
  });

  it('are unreadable under a password, older and newer', async () => {
    const locked = new Uint8Array(64);
    locked[11] = 1;
    const reasons = async (streams: Record<string, Uint8Array>) =>
      (await read(streams)).unreadable.map(({ reason }) => reason);
    expect(await reasons({ WordDocument: locked })).toEqual(['encrypted']);
    expect(await reasons({ Workbook: Uint8Array.of(0x2f, 0, 0, 0) })).toEqual(['encrypted']);
    expect(await reasons({ EncryptedPackage: latin('x'), EncryptionInfo: latin('y') })).toEqual([
      'encrypted',
    ]);
  });
});

describe('Outlook messages', () => {
  it('are read with what is attached', async () => {
    const message = await read({
      '__substg1.0_0037001F': utf16('Subject of it'),
      '__substg1.0_1000001F': utf16(`The key is ${awsKey}.`),
    });
    expect(message).toMatchObject({ kind: 'mail', text: expect.stringContaining(awsKey) });
    const attached = await read({
      '__substg1.0_0037001F': utf16('x'),
      '__substg1.0_37010102': zipOf({ 'a.txt': awsKey }),
    });
    expect(attached.text).toContain(awsKey);
  });
});
