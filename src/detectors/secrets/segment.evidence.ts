import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const segmentEvidence: Record<string, Evidence> = {
  'segment-public-api-token': {
    source: 'https://segment.com/docs/api/public-api/',
    hits: [`sgp_${madeUp(64)}`, `"segmentPublicApiToken": "sgp_${madeUp(64)}"`],
    misses: [`sgp_${madeUp(5)}`, 'sgp_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsgp_${madeUp(64)}`],
  },
};
