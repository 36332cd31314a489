import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const togetherEvidence: Record<string, Evidence> = {
  'together-api-key': {
    source: 'https://docs.together.ai/docs/quickstart',
    hits: [`tgp_v1_${madeUp(43)}`, `together_api_key: tgp_v1_${madeUp(43)}`],
    misses: [`tgp_v1_${madeUp(5)}`, 'tgp_v1_xxxxxxxxxxxxxxxxxxxxxxxx', `a1btgp_v1_${madeUp(43)}`],
  },
};
