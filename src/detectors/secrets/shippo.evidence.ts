import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const shippoEvidence: Record<string, Evidence> = {
  'shippo-api-token': {
    source: 'https://docs.goshippo.com/docs/guides_general/authentication/',
    hits: [`shippo_live_${madeUp(40, hex)}`, `"shippoApiToken": "shippo_live_${madeUp(40, hex)}"`],
    misses: [
      `shippo_live_${madeUp(5)}`,
      'shippo_live_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bshippo_live_${madeUp(40, hex)}`,
    ],
  },
};
