import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const voyageEvidence: Record<string, Evidence> = {
  'voyage-api-key': {
    source: 'https://docs.voyageai.com/docs/api-key-and-installation',
    hits: [`pa-${madeUp(43)}`, `"voyageApiKey": "pa-${madeUp(43)}"`],
    misses: [`pa-${madeUp(5)}`, 'pa-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bpa-${madeUp(43)}`],
  },
};
