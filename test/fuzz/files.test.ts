import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/files/limits.ts';
import { readFile } from '../../src/files/read-file.ts';
import { nested, tarOf } from '../fixtures/files/archives.ts';
import { docxOf, odtOf, pptxOf, xlsxOf, zipOf } from '../fixtures/files/office-files.ts';
import { pdfOf, pdfWith, tinyPng } from '../fixtures/files/pdf-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const limits = { ...defaultLimits, unpackedBytes: 20_000_000, text: 20_000_000 };

/** The same numbers every time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function mutate(original: Uint8Array, random: () => number): Uint8Array {
  const changed = original.slice(0, random() < 0.3 ? Math.floor(random() * original.length) : undefined);
  const hits = Math.ceil(random() * 12);
  for (let hit = 0; hit < hits && changed.length > 0; hit += 1) {
    changed[Math.floor(random() * changed.length)] = random() < 0.3 ? 0xff : Math.floor(random() * 256);
  }
  return changed;
}

describe('damaged files', () => {
  it.each([
    ['zip', () => nested({ 'a.txt': bytes('words') }, 2)],
    ['docx', () => docxOf([['words']])],
    ['xlsx', () => xlsxOf([['words', 12]])],
    ['pptx', () => pptxOf('words', 'notes')],
    ['odt', () => odtOf('words')],
    ['tar', () => tarOf({ 'a.txt': bytes('words') })],
    ['gzip', () => gzipSync(bytes('words'))],
    ['pdf', () => pdfOf('words')],
    ['pdf with more', () => pdfWith({ field: 'a', note: 'b', attachment: 'c' })],
    ['png', () => tinyPng],
    ['html', () => bytes('<!doctype html><p title="x">words &amp; more<!-- c --></p>')],
    ['rtf', () => bytes('{\\rtf1{\\*\\objdata 504b0304}words\\par}')],
    [
      'mail',
      () => bytes('From: a\nTo: b\nSubject: c\nContent-Type: multipart/mixed; boundary=X\n\n--X\n\nd\n--X--'),
    ],
    ['json', () => bytes('{"a":"\\u0041","b":["c\\n","d"]}')],
    [
      'ole',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(2040).fill(7)]),
    ],
    ['zip of documents', () => zipOf({ 'a.docx': docxOf([['x']]), 'b.xlsx': xlsxOf([['y']]) })],
  ])('of %s are read, or said to be unreadable', { timeout: 60_000 }, async (name, make) => {
    const original = await make();
    const random = numbers(name.length * 1009);
    for (let round = 0; round < 60; round += 1) {
      const { parts } = await readFile('file', mutate(original, random), limits);
      expect(parts.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(limits.text);
    }
  });
});
