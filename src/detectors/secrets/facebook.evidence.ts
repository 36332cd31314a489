import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const facebookEvidence: Record<string, Evidence> = {
  'facebook-token': {
    source: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
    hits: [`EAAC${madeUp(120)}`, `access_token=EAAB${madeUp(150)}`],
    misses: ['EAAC', `EAAB${madeUp(20)}`],
  },
};
