import { describe, expect, it } from 'vitest';
import { noPlaceholders } from '../../core/redact.ts';
import type { Span } from '../../core/spans-to-remove.ts';
import type { FileReading, PlainEncoding } from '../../model/file-reading.ts';
import { isWhole, joinTexts, withRemarks } from './file-texts.ts';
import { fingerprint } from './fingerprint.ts';
import { redactFiles } from './redact-files.ts';
import { createReleasedFiles } from './released-files.ts';

const file = (name: string, content: BlobPart = 'x') =>
  new File([content], name, { type: 'text/plain', lastModified: 7 });
const plainReading = (text: string, plain: PlainEncoding = 'utf-8'): FileReading => ({
  kind: 'text',
  parts: [{ path: 'f', text }],
  unreadable: [],
  images: [],
  plain,
});
const document = (...texts: string[]): FileReading => ({
  kind: 'document',
  parts: texts.map((text) => ({ path: 'f', text })),
  unreadable: [],
  images: [],
});
const spanOf = (text: string, value: string): Span => {
  const start = text.indexOf(value);
  return {
    start,
    end: start + value.length,
    detector: 'd',
    dataType: 'payment/card',
    confidence: 1,
    tags: [],
    key: value,
  };
};

describe('joinTexts', () => {
  it('knows which values can be taken out', () => {
    const texts = joinTexts(
      [file('a.csv'), file('b.docx')],
      [plainReading('one 4111'), document('two 5500')],
      'beside 1234',
    );
    const whole = (value: string) => isWhole(texts, [spanOf(texts.text, value)]);
    expect(whole('4111')).toBe(false);
    expect(whole('1234')).toBe(false);
    expect(whole('5500')).toBe(true);
    expect(texts.counts).toEqual({ kinds: ['text', 'document'], count: 2, bytes: 2 });
  });

  it('scans the names of files, out of which nothing is taken', () => {
    const texts = joinTexts([file('4111.pdf')], [document('x')], '');
    expect(isWhole(texts, [spanOf(texts.text, '4111')])).toBe(true);
  });

  it('says what could not be read behind the text, once for each', () => {
    const reading: FileReading = {
      ...document('x'),
      unreadable: [{ path: 'a.zip/b', reason: 'encrypted' }],
      images: ['a.zip/c.png'],
    };
    const { text, findings } = withRemarks(joinTexts([file('a.zip')], [reading], ''));
    expect(findings.map(({ detector, dataType }) => [detector, dataType])).toEqual([
      ['file-encrypted', 'file/unreadable'],
      ['file-image', 'file/image'],
    ]);
    expect(new Set(findings.map(({ start, end }) => text.slice(start, end))).size).toBe(2);
  });

  it('tells a check that did not run from a file that cannot be read', () => {
    const reading: FileReading = { ...document(), unreadable: [{ path: 'a', reason: 'failed' }] };
    expect(withRemarks(joinTexts([file('a')], [reading], '')).findings[0]?.dataType).toBe('file/unchecked');
  });
});

describe('redactFiles', () => {
  it.each([
    ['utf-8', 'ü 4111 ü', 'utf-8'],
    ['utf-8-bom', '\ufeffü 4111 ü', 'utf-8'],
    ['utf-16le-bom', '\ufeffü 4111 ü', 'utf-16le'],
    ['utf-16be-bom', '\ufeffü 4111 ü', 'utf-16be'],
  ] as const)('writes %s again as it was', async (plain, whole, encoding) => {
    const original = file('a.csv');
    const texts = joinTexts(
      [original, file('b.csv')],
      [plainReading('ü 4111 ü', plain), plainReading('clean')],
      '',
    );
    const [changed, same] = redactFiles(
      [original, file('b.csv')],
      texts,
      [spanOf(texts.text, '4111')],
      noPlaceholders(),
    );
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(await changed!.arrayBuffer());
    expect(text).toBe(whole.replace('4111', '[CARD_1]'));
    expect(changed).toMatchObject({ name: 'a.csv', type: 'text/plain', lastModified: 7 });
    expect(same?.size).toBe(1);
  });
});

describe('released files', () => {
  it('are known by their description, their bytes by a print', async () => {
    const released = createReleasedFiles();
    const bytes = await file('a', 'hello').arrayBuffer();
    released.add(file('a', 'hello'), bytes);
    expect(released.has(file('a', 'HELLO'))).toBe(true);
    expect(released.has(file('b', 'hello'))).toBe(false);
    expect(released.hasBytes(bytes)).toBe(true);
    expect(released.hasBytes(await file('a', 'HELLO').arrayBuffer())).toBe(false);
  });

  it('have prints that a changed, moved or added byte changes', () => {
    const prints = new Set<string>();
    for (let at = 0; at < 64; at += 1) {
      const bytes = new Uint8Array(64);
      bytes[at] = 1;
      prints.add(fingerprint(bytes.buffer));
      prints.add(fingerprint(bytes.slice(0, 63).buffer));
    }
    // The last byte is not in the shorter one.
    expect(prints.size).toBe(64 + 64);
    expect(fingerprint(Uint8Array.of(1, 0, 0, 0, 2, 0, 0, 0).buffer)).not.toBe(
      fingerprint(Uint8Array.of(2, 0, 0, 0, 1, 0, 0, 0).buffer),
    );
  });
});
