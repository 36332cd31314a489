import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const alchemyEvidence: Record<string, Evidence> = {
  'alchemy-token': {
    source: 'https://www.alchemy.com/docs/',
    hits: [`alcht_${madeUp(30)}`, `ALCHEMY_TOKEN=alcht_${madeUp(30)}`],
    misses: [`alcht_${madeUp(5)}`, 'alcht_xxxxxxxxxxxxxxxxxxxxxxxx', `a1balcht_${madeUp(30)}`],
  },
};
