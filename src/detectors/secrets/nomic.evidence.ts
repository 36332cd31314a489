import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const nomicEvidence: Record<string, Evidence> = {
  'nomic-api-key': {
    source: 'https://docs.nomic.ai/atlas/',
    hits: [`nk-${madeUp(43)}`, `"nomicApiKey": "nk-${madeUp(43)}"`],
    misses: [`nk-${madeUp(5)}`, 'nk-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bnk-${madeUp(43)}`],
  },
};
