import { describe, expect, it } from 'vitest';
import { checkRules } from './check-rules/table.ts';
import { isOfKind } from './kind.ts';
import { families } from './samples/families.ts';
import { idKinds } from './samples/id-kinds.ts';

const samples = families.flatMap((family) => family.samples);

describe('the labelled set', () => {
  it('computes check digits as the published examples have them', () => {
    const wrong = idKinds.filter(({ rule, published }) => published && !checkRules[rule](published));
    expect(wrong.map(({ english }) => english)).toEqual([]);
  });

  it('is unique and filled, with marks inside the text', () => {
    const texts = families.flatMap(({ name, samples }) => samples.map(({ text }) => `${name}: ${text}`));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    expect(texts.filter((text) => /[⟦⟧]|\{(?:hardpw|wordpw|urlpw|uuid|yyyy)\}/.test(text))).toEqual([]);
    expect(samples.filter(({ span, text }) => span && (span[0] >= span[1] || span[1] > text.length))).toEqual(
      [],
    );
  });

  it('has about as many near-misses as hits', () => {
    for (const { name, samples } of families) {
      const hits = samples.filter(({ kind }) => kind !== null).length;
      expect((samples.length - hits) / hits, name).toBeGreaterThan(0.8);
    }
  });

  it('judges a kind by words', () => {
    const finding = { detector: 'github-token', dataType: 'secret/github-token' };
    expect(isOfKind(finding, 'github token')).toBe(true);
    expect(isOfKind(finding, 'gitlab token | github key')).toBe(false);
    expect(isOfKind({ detector: 'open-ai-key', dataType: 'secret/open-ai-key' }, 'openai key')).toBe(true);
    expect(isOfKind({ detector: 'openai-key', dataType: 'secret/openai-key' }, 'open ai | x')).toBe(true);
  });
});
