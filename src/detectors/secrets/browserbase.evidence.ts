import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const browserbaseEvidence: Record<string, Evidence> = {
  'browserbase-api-key': {
    source: 'https://docs.browserbase.com/',
    hits: [`bb_live_${madeUp(27)}`, `"browserbaseApiKey": "bb_live_${madeUp(27)}"`],
    misses: [`bb_live_${madeUp(5)}`, 'bb_live_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bbb_live_${madeUp(27)}`],
  },
};
