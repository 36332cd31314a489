import type { Evidence } from '../../model/detector.ts';
import { lower36, madeUp } from '../made-up.ts';

export const omiseEvidence: Record<string, Evidence> = {
  'omise-secret-key': {
    source: 'https://docs.omise.co/api-authentication',
    hits: [`skey_test_${madeUp(19, lower36)}`, `export OMISE_SECRET_KEY='skey_test_${madeUp(19, lower36)}'`],
    misses: [
      `skey_test_${madeUp(5)}`,
      'skey_test_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bskey_test_${madeUp(19, lower36)}`,
    ],
  },
};
