import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const wixEvidence: Record<string, Evidence> = {
  'wix-api-key': {
    source: 'https://dev.wix.com/docs/rest/articles/getting-started/api-keys',
    hits: [
      `IST.eyJ${madeUp(90)}.eyJ${madeUp(300)}.${madeUp(342)}`,
      `"wixApiKey": "IST.eyJ${madeUp(90)}.eyJ${madeUp(300)}.${madeUp(342)}"`,
    ],
    misses: [
      `IST.eyJ${madeUp(5)}`,
      'IST.eyJxxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bIST.eyJ${madeUp(90)}.eyJ${madeUp(300)}.${madeUp(342)}`,
    ],
  },
};
