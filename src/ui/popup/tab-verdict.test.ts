import { describe, expect, it } from 'vitest';
import type { GuardStatus } from '../../model/message.ts';
import { judgeTab } from './tab-verdict.ts';

const guard = (state: GuardStatus['state']): GuardStatus => ({
  state,
  app: { id: 'chatgpt', name: 'ChatGPT', status: 'tolerated' },
  unproven: state === 'unproven' ? 'sending-unseen' : null,
  policyVersion: 1,
  ended: {},
});

describe('judgeTab', () => {
  it('is green for a guarding guard and for nothing else', () => {
    expect(judgeTab({ guard: guard('guarding'), host: 'chatgpt.com', expected: true }).tone).toBe('good');
    const others = [
      { guard: guard('ready'), host: 'chatgpt.com', expected: true },
      { guard: guard('unproven'), host: 'chatgpt.com', expected: true },
      { guard: guard('starting'), host: 'chatgpt.com', expected: true },
      { guard: guard('failed'), host: 'chatgpt.com', expected: true },
      { guard: null, host: 'chatgpt.com', expected: true },
      { guard: null, host: 'example.com', expected: false },
      { guard: null, host: null, expected: false },
    ];
    for (const answer of others) expect(judgeTab(answer).tone).not.toBe('good');
  });

  it('tells a page that should be guarded from one that need not be', () => {
    expect(judgeTab({ guard: null, host: 'chatgpt.com', expected: true }).title.key).toBe('tabMissing');
    expect(judgeTab({ guard: null, host: 'example.com', expected: false }).title.key).toBe('tabNone');
  });
});
