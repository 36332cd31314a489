import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const crossmintEvidence: Record<string, Evidence> = {
  'crossmint-api-key': {
    source: 'https://docs.crossmint.com/introduction/platform/api-keys/overview',
    hits: [`sk_staging_${madeUp(150)}`, `CROSSMINT_API_KEY=sk_staging_${madeUp(150)}`],
    misses: [
      `sk_staging_${madeUp(5)}`,
      'sk_staging_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bsk_staging_${madeUp(150)}`,
    ],
  },
};
