import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const infracostEvidence: Record<string, Evidence> = {
  'infracost-api-key': {
    source: 'https://www.infracost.io/docs/cloud_pricing_api/overview/',
    hits: [`ico-${madeUp(32)}`, `INFRACOST_API_KEY=ico-${madeUp(32)}`],
    misses: [`ico-${madeUp(5)}`, 'ico-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bico-${madeUp(32)}`],
  },
};
