import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp, upper32 } from '../made-up.ts';

export const postmanEvidence: Record<string, Evidence> = {
  'postman-api-key': {
    source: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
    hits: [
      `PMAK-${madeUp(24, hex)}-${madeUp(34, hex)}`,
      `x-api-key: PMAK-${madeUp(24, hex)}-${madeUp(34, hex)}`,
    ],
    misses: ['PMAK-x', `PMAK-${madeUp(24, hex)}`],
  },
  'postman-collection-key': {
    source: 'https://learning.postman.com/docs/collaborating-in-postman/sharing/',
    hits: [`PMAT-01${madeUp(24, upper32)}`, `POSTMAN_COLLECTION_KEY=PMAT-01${madeUp(24, upper32)}`],
    misses: [`PMAT-01${madeUp(5)}`, 'PMAT-01xxxxxxxxxxxxxxxxxxxxxxxx', `a1bPMAT-01${madeUp(24, upper32)}`],
  },
};
