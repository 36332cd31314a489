import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const paystackEvidence: Record<string, Evidence> = {
  'paystack-secret-key': {
    source: 'https://paystack.com/docs/api/authentication/',
    hits: [`sk_live_${madeUp(40, hex)}`, `PAYSTACK_SECRET_KEY=sk_live_${madeUp(40, hex)}`],
    misses: [`sk_live_${madeUp(5)}`, 'sk_live_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsk_live_${madeUp(40, hex)}`],
  },
};
