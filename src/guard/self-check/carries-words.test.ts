import { describe, expect, it } from 'vitest';
import { carriesWords, wordsOf } from './carries-words.ts';

const text = 'Please explain “quick sort” to a child,\nin **three** steps.';

describe('a text in a request', () => {
  it.each([
    ['JSON', JSON.stringify({ messages: [{ content: text }] })],
    ['a form', new URLSearchParams({ q: text }).toString()],
    ['JSON within a form', new URLSearchParams({ f: JSON.stringify([text]) }).toString()],
    ['the site’s own marks', '<p>Please explain <b>quick</b> sort to a child</p><p>in three steps</p>'],
    ['protobuf', `\u0000\u001a${text}\u0012`],
  ])('is known in %s', (_, body) => {
    expect(carriesWords(body, wordsOf(text))).toBe(true);
  });

  it.each([
    ['escaped JSON', '{"q":"\\u8bf7\\u89e3\\u91ca\\u5feb\\u901f\\u6392\\u5e8f"}'],
    ['a form', new URLSearchParams({ q: '请解释快速排序' }).toString()],
  ])('is known in a script without spaces, in %s', (_, body) => {
    expect(carriesWords(body, wordsOf('请解释快速排序'))).toBe(true);
  });

  it.each([
    ['telemetry', '{"event":"prompt_sent","length":58,"model":"large","steps":3}'],
    ['nothing', ''],
    ['another message', '{"content":"Please translate this letter into German"}'],
  ])('is not seen in %s', (_, body) => {
    expect(carriesWords(body, wordsOf(text))).toBe(false);
  });
});
