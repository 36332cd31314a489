import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const gitpodEvidence: Record<string, Evidence> = {
  'gitpod-token': {
    source: 'https://www.gitpod.io/docs/configure/user-settings/access-tokens',
    hits: [`gitpod_pat_${madeUp(43)}`, `"gitpodToken": "gitpod_pat_${madeUp(43)}"`],
    misses: [`gitpod_pat_${madeUp(5)}`, 'gitpod_pat_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bgitpod_pat_${madeUp(43)}`],
  },
};
