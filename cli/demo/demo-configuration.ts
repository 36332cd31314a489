import type { RunningCollector } from '../../collector/start.ts';
import type { PolicyInput } from '../../src/model/policy.ts';

export const chatHost = 'chatgpt.com';
export const policyName = 'Acme demo';

const policy: PolicyInput = {
  version: 1,
  name: policyName,
  extends: 'builtin/balanced',
  reporting: [{ identity: 'named', visits: 'total' }],
};

/** What an administrator would set: where to report, who uses this browser, which policy holds. */
export function demoConfiguration(collector: Pick<RunningCollector, 'url' | 'enrollmentToken'>) {
  return {
    collectorUrl: collector.url,
    enrollmentToken: collector.enrollmentToken,
    user: 'kim@acme.example',
    groups: ['support'],
    policy: JSON.stringify(policy),
  };
}
