import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const oryEvidence: Record<string, Evidence> = {
  'ory-api-key': {
    source: 'https://www.ory.com/docs/concepts/personal-access-token',
    hits: [`ory_pat_${madeUp(43)}`, `"oryApiKey": "ory_pat_${madeUp(43)}"`],
    misses: [`ory_pat_${madeUp(5)}`, 'ory_pat_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bory_pat_${madeUp(43)}`],
  },
  'ory-session-token': {
    source: 'https://www.ory.com/docs/concepts/personal-access-token',
    hits: [`ory_st_${madeUp(43)}`, `export ORY_SESSION_TOKEN='ory_st_${madeUp(43)}'`],
    misses: [`ory_st_${madeUp(5)}`, 'ory_st_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bory_st_${madeUp(43)}`],
  },
  'ory-access-token': {
    source: 'https://www.ory.com/docs/concepts/personal-access-token',
    hits: [`ory_at_${madeUp(43)}`, `ory_access_token: ory_at_${madeUp(43)}`],
    misses: [`ory_at_${madeUp(5)}`, 'ory_at_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bory_at_${madeUp(43)}`],
  },
  'ory-refresh-token': {
    source: 'https://www.ory.com/docs/concepts/personal-access-token',
    hits: [`ory_rt_${madeUp(43)}`, `ORY_REFRESH_TOKEN=ory_rt_${madeUp(43)}`],
    misses: [`ory_rt_${madeUp(5)}`, 'ory_rt_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bory_rt_${madeUp(43)}`],
  },
};
