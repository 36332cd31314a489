import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const flyEvidence: Record<string, Evidence> = {
  'fly-token': {
    source: 'https://fly.io/docs/security/tokens/',
    hits: [`fo1_${madeUp(43)}`, `fly_token: fo1_${madeUp(43)}`],
    misses: [`fo1_${madeUp(5)}`, 'fo1_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bfo1_${madeUp(43)}`],
  },
  'fly-macaroon-token': {
    source: 'https://fly.io/docs/security/tokens/',
    hits: [`fm2_${madeUp(200)}`, `FLY_MACAROON_TOKEN=fm2_${madeUp(200)}`],
    misses: [`fm2_${madeUp(5)}`, 'fm2_xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
