import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const outlineEvidence: Record<string, Evidence> = {
  'outline-api-key': {
    source: 'https://www.getoutline.com/developers',
    hits: [`ol_api_${madeUp(38)}`, `OUTLINE_API_KEY=ol_api_${madeUp(38)}`],
    misses: [`ol_api_${madeUp(5)}`, 'ol_api_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bol_api_${madeUp(38)}`],
  },
};
