import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const zohoEvidence: Record<string, Evidence> = {
  'zoho-oauth-token': {
    source: 'https://www.zoho.com/accounts/protocol/oauth/use-access-token.html',
    hits: [
      `1000.${madeUp(32, hex)}.${madeUp(32, hex)}`,
      `"zohoOauthToken": "1000.${madeUp(32, hex)}.${madeUp(32, hex)}"`,
    ],
    misses: ['1000.50', `1000.${madeUp(32, hex)}.12`],
  },
};
