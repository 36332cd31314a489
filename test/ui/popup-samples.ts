import type { BackgroundStatus, GuardStatus } from '../../src/model/message.ts';
import type { TabAnswer } from '../../src/ui/popup/popup-ports.ts';

const now = Date.now();

const managed: BackgroundStatus = {
  version: '0.1.0',
  managed: true,
  policy: {
    state: 'known',
    name: 'Acme staff',
    version: 12,
    origin: 'managed',
    activatedAt: now - 3 * 86_400_000,
    stale: false,
  },
  problems: [],
  reporting: {
    collector: 'https://sluice.acme.example/v1',
    enrolled: true,
    waiting: 0,
    dropped: 0,
    lastDeliveredAt: now - 4 * 60_000,
    lastError: null,
  },
  installType: 'admin',
  backstop: 'stopping',
};

const guard: GuardStatus = {
  state: 'guarding',
  unproven: null,
  app: { id: 'chatgpt', name: 'ChatGPT', status: 'tolerated' },
  policyVersion: 12,
  ended: { blocked: 2, redacted: 5, warned: 1 },
};

const guarded: TabAnswer = { guard, host: 'chatgpt.com', expected: true };

/** The popup in every state that a person can meet. */
export const popups: Record<string, [TabAnswer | null, BackgroundStatus | 'silent' | null]> = {
  guarding: [guarded, managed],
  builtin: [
    { ...guarded, guard: { ...guard, policyVersion: 1, ended: {} } },
    {
      ...managed,
      managed: false,
      installType: 'normal',
      backstop: 'looking',
      policy: {
        state: 'known',
        name: 'Sluice balanced',
        version: 1,
        origin: 'builtin',
        activatedAt: now,
        stale: false,
      },
      reporting: {
        collector: null,
        enrolled: false,
        waiting: 0,
        dropped: 0,
        lastDeliveredAt: null,
        lastError: null,
      },
    },
  ],
  starting: [
    { ...guarded, guard: { ...guard, state: 'starting', policyVersion: null, ended: {} } },
    { ...managed, policy: { state: 'starting' } },
  ],
  failed: [{ ...guarded, guard: { ...guard, state: 'failed', ended: {} } }, managed],
  missing: [{ guard: null, host: 'chatgpt.com', expected: true }, managed],
  elsewhere: [{ guard: null, host: null, expected: false }, managed],
  troubled: [
    { ...guarded, guard: { ...guard, policyVersion: 11 } },
    {
      ...managed,
      policy: { ...managed.policy, state: 'known', stale: true } as BackgroundStatus['policy'],
      problems: [
        { field: 'collectorUrl', message: 'is not an address such as "https://sluice.acme.example"' },
        {
          field: 'policy.rules[2].action',
          message: '"stop" is not an action (allow, log, warn, justify, redact, block)',
        },
      ],
      reporting: {
        ...managed.reporting,
        enrolled: false,
        waiting: 128,
        dropped: 3,
        lastDeliveredAt: null,
        lastError: 'the collector answered 503',
      },
    },
  ],
  silent: [guarded, 'silent'],
  loading: [null, null],
};
