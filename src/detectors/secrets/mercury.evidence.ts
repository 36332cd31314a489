import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const mercuryEvidence: Record<string, Evidence> = {
  'mercury-api-token': {
    source: 'https://docs.mercury.com/docs/getting-started',
    hits: [
      `mercury_production_wma_${madeUp(44)}_yrucrem`,
      `export MERCURY_API_TOKEN='mercury_production_wma_${madeUp(44)}_yrucrem'`,
    ],
    misses: [
      `mercury_production_wma_${madeUp(5)}`,
      'mercury_production_wma_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bmercury_production_wma_${madeUp(44)}_yrucrem`,
    ],
  },
};
