import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const rootlyEvidence: Record<string, Evidence> = {
  'rootly-api-key': {
    source: 'https://docs.rootly.com/api-reference/overview',
    hits: [`rootly_${madeUp(64, hex)}`, `"rootlyApiKey": "rootly_${madeUp(64, hex)}"`],
    misses: [`rootly_${madeUp(5)}`, 'rootly_xxxxxxxxxxxxxxxxxxxxxxxx', `a1brootly_${madeUp(64, hex)}`],
  },
};
