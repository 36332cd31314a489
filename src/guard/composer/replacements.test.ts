import { describe, expect, it } from 'vitest';
import { noPlaceholders } from '../../core/redact.ts';
import { applyTo, replacementsFor } from './replacements.ts';

const span = (start: number, end: number, key: string) => ({
  start,
  end,
  key,
  dataType: 'pii/email',
  detector: 'email',
  confidence: 0.9,
  tags: [],
});

describe('replacements', () => {
  const text = 'a@x.de and b@x.de and a@x.de';
  const spans = [span(0, 6, 'a'), span(11, 17, 'b'), span(22, 28, 'a')];

  it('are one for each span where every span is a run of its own', () => {
    expect(replacementsFor(text, spans, noPlaceholders(), () => false)).toEqual([
      { start: 0, end: 6, text: '[EMAIL_1]' },
      { start: 11, end: 17, text: '[EMAIL_2]' },
      { start: 22, end: 28, text: '[EMAIL_1]' },
    ]);
  });

  it('are one for all spans of a run, with the text between them', () => {
    const oneRun = (_: number, end: number) => end <= 17;
    const replacements = replacementsFor(text, spans, noPlaceholders(), oneRun);
    expect(replacements).toEqual([
      { start: 0, end: 17, text: '[EMAIL_1] and [EMAIL_2]' },
      { start: 22, end: 28, text: '[EMAIL_1]' },
    ]);
    expect(applyTo(text, replacements)).toBe('[EMAIL_1] and [EMAIL_2] and [EMAIL_1]');
  });
});
