import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const typeformEvidence: Record<string, Evidence> = {
  'typeform-token': {
    source: 'https://www.typeform.com/developers/get-started/personal-access-token/',
    hits: [`tfp_${madeUp(44)}_${madeUp(14)}`, `"typeformToken": "tfp_${madeUp(44)}_${madeUp(14)}"`],
    misses: [`tfp_${madeUp(5)}`, 'tfp_xxxxxxxxxxxxxxxxxxxxxxxx', `a1btfp_${madeUp(44)}_${madeUp(14)}`],
  },
};
