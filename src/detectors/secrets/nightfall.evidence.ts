import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const nightfallEvidence: Record<string, Evidence> = {
  'nightfall-api-key': {
    source: 'https://help.nightfall.ai/developer-api/introduction/getting_started',
    hits: [`NF-${madeUp(32)}`, `NIGHTFALL_API_KEY=NF-${madeUp(32)}`],
    misses: [`NF-${madeUp(5)}`, 'NF-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bNF-${madeUp(32)}`],
  },
};
