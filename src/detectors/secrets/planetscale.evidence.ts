import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const planetscaleEvidence: Record<string, Evidence> = {
  'planetscale-token': {
    source: 'https://planetscale.com/docs/concepts/connection-strings',
    hits: [`pscale_pw_${madeUp(43)}`, `pscale_tkn_${madeUp(43)}`],
    misses: ['pscale_pw_x', 'pscale_branch_name'],
  },
};
