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
  'paypal-access-token': {
    source: 'https://developer.paypal.com/api/rest/authentication/',
    hits: [`A21AA${madeUp(92)}`, `paypal_access_token: A21AA${madeUp(92)}`],
    misses: [`A21AA${madeUp(5)}`, 'A21AAxxxxxxxxxxxxxxxxxxxxxxxx', `a1bA21AA${madeUp(92)}`],
  },
  'braintree-tokenization-key': {
    source: 'https://developer.paypal.com/braintree/docs/guides/authorization/tokenization-key',
    hits: [
      `sandbox_${madeUp(8, lower36)}_${madeUp(16, lower36)}`,
      `BRAINTREE_TOKENIZATION_KEY=sandbox_${madeUp(8, lower36)}_${madeUp(16, lower36)}`,
    ],
    misses: [`sandbox_${madeUp(8, lower36)}_abc`, 'production_database_configurationfiles'],
  },
};
