import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const xataEvidence: Record<string, Evidence> = {
  'xata-api-key': {
    source: 'https://xata.io/docs/',
    hits: [`xau_${madeUp(43)}`, `"xataApiKey": "xau_${madeUp(43)}"`],
    misses: [`xau_${madeUp(5)}`, 'xau_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bxau_${madeUp(43)}`],
  },
};
