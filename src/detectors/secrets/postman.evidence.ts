import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const postmanEvidence: Record<string, Evidence> = {
  'postman-api-key': {
    source: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
    hits: [
      `PMAK-${madeUp(24, hex)}-${madeUp(34, hex)}`,
      `x-api-key: PMAK-${madeUp(24, hex)}-${madeUp(34, hex)}`,
    ],
    misses: ['PMAK-x', `PMAK-${madeUp(24, hex)}`],
  },
};
