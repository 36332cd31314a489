import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const planetscaleEvidence: Record<string, Evidence> = {
  'planetscale-token': {
    source: 'https://planetscale.com/docs/concepts/connection-strings',
    hits: [`pscale_tkn_${madeUp(43)}`, `pscale_tkn_${madeUp(43)}`],
    misses: ['pscale_tkn_x', 'pscale_branch_name'],
  },
  'planetscale-password': {
    source: 'https://planetscale.com/docs/',
    hits: [`pscale_pw_${madeUp(43)}`, `PLANETSCALE_PASSWORD=pscale_pw_${madeUp(43)}`],
    misses: [`pscale_pw_${madeUp(5)}`, 'pscale_pw_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bpscale_pw_${madeUp(43)}`],
  },
  'planetscale-oauth-token': {
    source: 'https://planetscale.com/docs/',
    hits: [`pscale_oauth_${madeUp(43)}`, `"planetscaleOauthToken": "pscale_oauth_${madeUp(43)}"`],
    misses: [
      `pscale_oauth_${madeUp(5)}`,
      'pscale_oauth_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bpscale_oauth_${madeUp(43)}`,
    ],
  },
};
