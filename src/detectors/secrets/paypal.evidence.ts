import type { Evidence } from '../../model/detector.ts';
import { hex, lower36, madeUp } from '../made-up.ts';

export const paypalEvidence: Record<string, Evidence> = {
  'paypal-braintree-token': {
    source: 'https://developer.paypal.com/braintree/docs/',
    hits: [
      `access_token$production$${madeUp(16, lower36)}$${madeUp(32, hex)}`,
      `t=access_token$sandbox$${madeUp(16, lower36)}$${madeUp(32, hex)}`,
    ],
    misses: ['access_token$production$', 'access_token$x'],
  },
};
