import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const stripeEvidence: Record<string, Evidence> = {
  'stripe-secret-key': {
    source: 'https://docs.stripe.com/keys',
    hits: [`sk_live_${madeUp(24)}`, `STRIPE_KEY=rk_test_${madeUp(99)}`, `whsec_${madeUp(32)}`],
    misses: ['sk_live_xxxxxxxxxxxxxxxxxxxxxxxx', `pk_live_${madeUp(24)}`],
  },
};
