import type { Evidence } from '../../model/detector.ts';
import { lower36, madeUp } from '../made-up.ts';

export const checkoutComEvidence: Record<string, Evidence> = {
  'checkout-com-secret-key': {
    source: 'https://www.checkout.com/docs/get-started/api-keys-and-authentication',
    hits: [`sk_sbox_${madeUp(26, lower36)}`, `"checkoutComSecretKey": "sk_sbox_${madeUp(26, lower36)}"`],
    misses: [`sk_sbox_${madeUp(5)}`, 'sk_sbox_xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
