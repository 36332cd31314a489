import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const flyEvidence: Record<string, Evidence> = {
  'fly-token': {
    source: 'https://fly.io/docs/security/tokens/',
    hits: [`fo1_${madeUp(43)}`, `fm2_${madeUp(200)}`],
    misses: ['fo1_x', `fm2_${madeUp(20)}`],
  },
};
