import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const sumupEvidence: Record<string, Evidence> = {
  'sumup-api-key': {
    source: 'https://developer.sumup.com/tools/authorization/api-keys',
    hits: [`sup_sk_${madeUp(32)}`, `SUMUP_API_KEY=sup_sk_${madeUp(32)}`],
    misses: [`sup_sk_${madeUp(5)}`, 'sup_sk_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsup_sk_${madeUp(32)}`],
  },
};
