import type { Evidence } from '../../model/detector.ts';
import { madeUp, uuid } from '../made-up.ts';

export const murfEvidence: Record<string, Evidence> = {
  'murf-api-key': {
    source: 'https://murf.ai/api/docs/introduction/quickstart',
    hits: [`ap2_${uuid}`, `murf_api_key: ap2_${uuid}`],
    misses: [`ap2_${madeUp(5)}`, 'ap2_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bap2_${uuid}`],
  },
};
