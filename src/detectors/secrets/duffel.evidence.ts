import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const duffelEvidence: Record<string, Evidence> = {
  'duffel-access-token': {
    source: 'https://duffel.com/docs/api/overview/making-requests',
    hits: [`duffel_live_${madeUp(43)}`, `export DUFFEL_ACCESS_TOKEN='duffel_live_${madeUp(43)}'`],
    misses: [
      `duffel_live_${madeUp(5)}`,
      'duffel_live_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bduffel_live_${madeUp(43)}`,
    ],
  },
};
