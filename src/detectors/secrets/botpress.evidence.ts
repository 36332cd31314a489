import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const botpressEvidence: Record<string, Evidence> = {
  'botpress-token': {
    source: 'https://botpress.com/docs/api-reference/',
    hits: [`bp_pat_${madeUp(36)}`, `BOTPRESS_TOKEN=bp_pat_${madeUp(36)}`],
    misses: [`bp_pat_${madeUp(5)}`, 'bp_pat_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bbp_pat_${madeUp(36)}`],
  },
};
