import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const replicateEvidence: Record<string, Evidence> = {
  'replicate-token': {
    source: 'https://replicate.com/docs/reference/http',
    hits: [`r8_${madeUp(37)}`, `REPLICATE_API_TOKEN=r8_${madeUp(37)}`],
    misses: ['r8_x', `r8_${madeUp(50)}`],
  },
};
