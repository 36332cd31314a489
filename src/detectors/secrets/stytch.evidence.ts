import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const stytchEvidence: Record<string, Evidence> = {
  'stytch-secret': {
    source: 'https://stytch.com/docs/api/authentication',
    hits: [`secret-test-${madeUp(36)}`, `stytch_secret: secret-test-${madeUp(36)}`],
    misses: [
      `secret-test-${madeUp(5)}`,
      'secret-test-xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bsecret-test-${madeUp(36)}`,
    ],
  },
};
