import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const workosEvidence: Record<string, Evidence> = {
  'workos-api-key': {
    source: 'https://workos.com/docs/reference/api-keys',
    hits: [`sk_test_a2V5Xz${madeUp(58)}`, `export WORKOS_API_KEY='sk_test_a2V5Xz${madeUp(58)}'`],
    misses: [`sk_test_a2V5Xz${madeUp(5)}`, 'sk_test_a2V5Xzxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
