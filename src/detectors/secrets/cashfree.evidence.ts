import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const cashfreeEvidence: Record<string, Evidence> = {
  'cashfree-secret-key': {
    source: 'https://www.cashfree.com/docs/api-reference/authentication',
    hits: [
      `cfsk_ma_test_${madeUp(32, hex)}_${madeUp(8, hex)}`,
      `CASHFREE_SECRET_KEY=cfsk_ma_test_${madeUp(32, hex)}_${madeUp(8, hex)}`,
    ],
    misses: [
      `cfsk_ma_test_${madeUp(5)}`,
      'cfsk_ma_test_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bcfsk_ma_test_${madeUp(32, hex)}_${madeUp(8, hex)}`,
    ],
  },
};
