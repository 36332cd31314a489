import { describe, expect, it } from 'vitest';
import { emptyConversation, isOtherConversation, rememberMessage } from './conversation-memory.ts';

describe('a conversation', () => {
  it('keeps parts of keys, a few, and no words', () => {
    let memory = emptyConversation;
    for (let index = 0; index < 50; index += 1)
      memory = rememberMessage(memory, `My plan for next year is part9x${index}`, [], [], false);
    expect(memory.pieces.length).toBeLessThanOrEqual(8);
    expect(JSON.stringify(memory.pieces)).not.toContain('plan');
  });

  it.each([
    ['https://a.example/', 'https://a.example/c/68a1f0b2-1c4d', false],
    ['https://a.example/c/68a1f0b2-1c4d', 'https://a.example/c/68a1f0b2-1c4d?model=x', false],
    ['https://a.example/c/68a1f0b2-1c4d', 'https://a.example/c/77b1f0b2-9c4d', true],
    ['https://a.example/c/68a1f0b2-1c4d', 'https://a.example/', true],
    ['https://a.example/?chat=abc12345', 'https://a.example/?chat=xyz98765', true],
    ['https://a.example/new', 'https://a.example/settings', false],
  ])('%s, then %s: another is %s', (before, now, other) => {
    expect(isOtherConversation(before, now)).toBe(other);
  });
});
