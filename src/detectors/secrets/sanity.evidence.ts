import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const sanityEvidence: Record<string, Evidence> = {
  'sanity-api-token': {
    source: 'https://www.sanity.io/docs/http-auth',
    hits: [`SANITY_API_TOKEN=sk${madeUp(178)}`, `"sanityToken": "sk${madeUp(180)}"`],
    misses: [`SANITY_API_TOKEN=sk${madeUp(20)}`, `sk${madeUp(178)}`],
  },
};
