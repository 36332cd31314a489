import { describe, expect, it } from 'vitest';
import { catalogue } from '../../detectors/catalogue.ts';
import { withDefaults } from '../../detectors/define.ts';
import type { Detector, DetectorInput } from '../../model/detector.ts';
import { createScanner } from './scanner.ts';

const scanner = createScanner(catalogue);
const token = `gh${'p_'}a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8`;

function found(text: string): [string, string][] {
  return scanner.scan(text).findings.map(({ dataType, start, end }) => [dataType, text.slice(start, end)]);
}

function define(input: Partial<DetectorInput>): Detector {
  return withDefaults({
    id: 'test',
    dataType: 'custom/test',
    name: 'Test',
    keywords: ['acme-'],
    pattern: 'ACME-\\d{4}',
    confidence: 0.8,
    ...input,
  });
}

describe('createScanner', () => {
  it('names the span of each value', () => {
    expect(found(`mail joe@acme.com, token ${token}.`)).toEqual([
      ['pii/email', 'joe@acme.com'],
      ['secret/github-token', token],
    ]);
  });

  it.each([
    ['percent encoding', 'mail joe%40acme.com now', 'joe%40acme.com'],
    ['HTML entities', 'joe&#64;acme.com', 'joe&#64;acme.com'],
    ['zero-width characters', 'joe\u200b@ac\u200bme.com', 'joe\u200b@ac\u200bme.com'],
    ['full-width digits', 'card ４１１１ 1111 1111 1111', '４１１１ 1111 1111 1111'],
    ['backslash escapes', `{"a":"x\\n${token}\\n"}`, token],
    ['unicode escapes', 'joe\\u0040acme.com', 'joe\\u0040acme.com'],
  ])('finds through %s and names the original span', (_, text, value) => {
    expect(found(text).map(([, part]) => part)).toContain(value);
  });

  it('finds inside base64 and names the whole run', () => {
    const run = Buffer.from(`token: ${token} and more`).toString('base64');
    expect(found(`data ${run} end`)).toEqual([['secret/github-token', run.replace(/=+$/, '')]]);
  });

  it('keeps the more specific of two findings of one value', () => {
    expect(found(`Authorization: Bearer ${token}`)).toEqual([['secret/github-token', token]]);
  });

  it('takes a number for a card only where nothing speaks against it', () => {
    expect(found('order number 4111111111111111')).toEqual([]);
    expect(found('credit card for the order: 4111111111111111')).toHaveLength(1);
    expect(found('4111 1111 1111 1111 4111 1111 1111 1111')).toEqual([]);
  });

  it('keeps a block of code apart from the secret inside', () => {
    const code = 'const a = load();\nfunction x(a) {\n  return a + 1;\n}\nx(1);\n';
    const types = found(`${code}const t = "${token}";\n${code}`).map(([dataType]) => dataType);
    expect(types).toContain('secret/github-token');
    expect(types).toContain('code/source');
  });

  it('gives the same in slices', () => {
    const text = `some words and joe@acme.com, ${token} or 4111 1111 1111 1111;\n`.repeat(400);
    const slices = createScanner(catalogue, { sliceLength: 777 }).scanInSlices(text);
    const progress: number[] = [];
    let step = slices.next();
    for (; !step.done; step = slices.next()) progress.push(step.value.done);
    expect(step.value).toEqual(scanner.scan(text));
    expect(progress.length).toBeGreaterThan(10);
    expect(
      progress.every((done, index) => done >= 0 && done <= 1 && done >= (progress[index - 1] ?? 0)),
    ).toBe(true);
  });

  it('switches a detector off that throws, and names it', () => {
    const broken = { ...define({ id: 'broken' }), context: undefined } as unknown as Detector;
    Object.defineProperty(broken, 'tags', {
      get() {
        throw new Error('broken');
      },
    });
    const result = createScanner([broken, define({ id: 'works', pattern: 'ACME-\\d{3}' })]).scan('ACME-1234');
    expect(result.failed).toEqual(['broken']);
    expect(result.findings.map(({ detector }) => detector)).toEqual(['works']);
  });

  it('switches a watched detector off that takes longer than its budget', () => {
    let now = 0;
    const overrun = { clock: () => now++ * 10, budget: 25, detectors: new Set(['slow']) };
    const slow = createScanner([define({ id: 'slow' }), define({ id: 'other', pattern: 'ACME-\\d{3}' })], {
      overrun,
    });
    const { findings, failed } = slow.scan('ACME-1234 ACME-1234 ACME-1234 ACME-1234');
    expect(failed).toEqual(['slow']);
    expect(findings.map(({ detector }) => detector)).toEqual(['slow', 'slow', 'slow', 'other']);
  });

  it('needs whole context words', () => {
    const strict = createScanner([define({ context: { words: ['lic'], required: true } })]);
    expect(strict.scan('public ACME-1234').findings).toEqual([]);
    expect(strict.scan('lic ACME-1234').findings).toHaveLength(1);
  });

  it('takes the space of a word for a hyphen or an underscore too, and any case', () => {
    const strict = createScanner([define({ context: { words: ['tax file'], required: true } })]);
    for (const label of ['tax file', 'TAX_FILE', 'Tax-File', 'taxFile'])
      expect(strict.scan(`${label}: ACME-1234`).findings).toHaveLength(label === 'taxFile' ? 0 : 1);
  });

  it('knows upper case letters that others share: ITIN beside Turkish words', () => {
    const strict = createScanner([define({ context: { words: ['itin', 'kartı'], required: true } })]);
    expect(strict.scan('ITIN ACME-1234').findings).toHaveLength(1);
    expect(strict.scan('KARTI ACME-1234').findings).toHaveLength(0);
    expect(strict.scan('Kartı ACME-1234').findings).toHaveLength(1);
  });

  it('lets a context word take half of the doubt away', () => {
    const [finding] = createScanner([define({ context: { words: ['project'] } })]).scan(
      'project ACME-1234',
    ).findings;
    expect(finding?.confidence).toBe(0.9);
  });
});
