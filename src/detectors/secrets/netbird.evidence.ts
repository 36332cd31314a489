import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const netbirdEvidence: Record<string, Evidence> = {
  'netbird-token': {
    source: 'https://docs.netbird.io/how-to/access-netbird-public-api',
    hits: [`nbp_${madeUp(36)}`, `NETBIRD_TOKEN=nbp_${madeUp(36)}`],
    misses: [`nbp_${madeUp(5)}`, 'nbp_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bnbp_${madeUp(36)}`],
  },
};
