import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const scalingoEvidence: Record<string, Evidence> = {
  'scalingo-api-token': {
    source: 'https://developers.scalingo.com/',
    hits: [`tk-us-${madeUp(48)}`, `SCALINGO_API_TOKEN=tk-us-${madeUp(48)}`],
    misses: [`tk-us-${madeUp(5)}`, 'tk-us-xxxxxxxxxxxxxxxxxxxxxxxx', `a1btk-us-${madeUp(48)}`],
  },
};
