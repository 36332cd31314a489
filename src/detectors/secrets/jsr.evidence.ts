import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const jsrEvidence: Record<string, Evidence> = {
  'jsr-token': {
    source: 'https://jsr.io/docs/publishing-packages',
    hits: [`jsrp_${madeUp(43)}`, `JSR_TOKEN=jsrp_${madeUp(43)}`],
    misses: [`jsrp_${madeUp(5)}`, 'jsrp_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bjsrp_${madeUp(43)}`],
  },
};
