import { describe, expect, it } from 'vitest';
import { maskValue } from './mask.ts';
import { previewOf } from './preview.ts';
import { noPlaceholders, redact } from './redact.ts';

const span = (text: string, value: string, dataType: string) => ({
  detector: 'd',
  dataType,
  start: text.indexOf(value),
  end: text.indexOf(value) + value.length,
  confidence: 1,
  tags: [],
  key: value,
});

describe('redact', () => {
  const text = 'Write to ann@acme.example and bob@acme.example today.';
  it('keeps kind and number, and every other character', () => {
    const spans = [span(text, 'ann@acme.example', 'pii/email'), span(text, 'bob@acme.example', 'pii/email')];
    expect(redact(text, spans, noPlaceholders())).toBe('Write to [EMAIL_1] and [EMAIL_2] today.');
  });
  it('gives the same value the same placeholder throughout a conversation', () => {
    const placeholders = noPlaceholders();
    redact(text, [span(text, 'ann@acme.example', 'pii/email')], placeholders);
    const next = 'Again: ann@acme.example';
    expect(redact(next, [span(next, 'ann@acme.example', 'pii/email')], placeholders)).toBe(
      'Again: [EMAIL_1]',
    );
  });
});

describe('what a person is shown', () => {
  it('masks all but the ends, keeps separators, and shows nothing of short values', () => {
    expect(maskValue('4111 1111 1111 1111')).toBe('41•• •••• •••• ••11');
    expect(maskValue('secret')).toBe('s•••••');
    expect(maskValue('abc')).toBe('•••');
    expect(maskValue('x'.repeat(200))).toHaveLength(24);
  });
  it('never shows a whole value in the preview', () => {
    const text = `${'a '.repeat(100)}4111 1111 1111 1111 and more`;
    const parts = previewOf(text, [span(text, '4111 1111 1111 1111', 'payment/card-number')]);
    const shown = parts.map((part) => part.text).join('');
    expect(shown).not.toContain('4111 1111 1111 1111');
    expect(shown.startsWith('…')).toBe(true);
    expect(parts.filter((part) => part.marked)).toHaveLength(1);
  });
});
