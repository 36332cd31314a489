import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const lightdashEvidence: Record<string, Evidence> = {
  'lightdash-token': {
    source: 'https://docs.lightdash.com/references/personal_tokens',
    hits: [`ldpat_${madeUp(32, hex)}`, `"lightdashToken": "ldpat_${madeUp(32, hex)}"`],
    misses: [`ldpat_${madeUp(5)}`, 'ldpat_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bldpat_${madeUp(32, hex)}`],
  },
};
