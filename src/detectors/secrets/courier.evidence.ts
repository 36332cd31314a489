import type { Evidence } from '../../model/detector.ts';
import { madeUp, upper32 } from '../made-up.ts';

export const courierEvidence: Record<string, Evidence> = {
  'courier-api-key': {
    source: 'https://www.courier.com/docs/api-reference/authentication',
    hits: [`pk_prod_${madeUp(28, upper32)}`, `"courierApiKey": "pk_prod_${madeUp(28, upper32)}"`],
    misses: [`pk_prod_${madeUp(5)}`, 'pk_prod_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bpk_prod_${madeUp(28, upper32)}`],
  },
};
