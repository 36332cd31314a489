import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const razorpayEvidence: Record<string, Evidence> = {
  'razorpay-key': {
    source: 'https://razorpay.com/docs/api/authentication/',
    hits: [`rzp_live_${madeUp(14)}`, `rzp_test_${madeUp(14)}`],
    misses: ['rzp_live_x', `rzp_test_${madeUp(30)}`],
  },
};
