import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const woocommerceEvidence: Record<string, Evidence> = {
  'woocommerce-consumer-secret': {
    source: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
    hits: [`cs_${madeUp(40, hex)}`, `export WOOCOMMERCE_CONSUMER_SECRET='cs_${madeUp(40, hex)}'`],
    misses: [`cs_${madeUp(5)}`, 'cs_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bcs_${madeUp(40, hex)}`],
  },
  'woocommerce-consumer-key': {
    source: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
    hits: [`ck_${madeUp(40, hex)}`, `woocommerce_consumer_key: ck_${madeUp(40, hex)}`],
    misses: [`ck_${madeUp(5)}`, 'ck_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bck_${madeUp(40, hex)}`],
  },
};
