import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const brexEvidence: Record<string, Evidence> = {
  'brex-user-token': {
    source: 'https://developer.brex.com/docs/authentication/',
    hits: [`bxt_${madeUp(40)}`, `brex_user_token: bxt_${madeUp(40)}`],
    misses: [`bxt_${madeUp(5)}`, 'bxt_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bbxt_${madeUp(40)}`],
  },
};
