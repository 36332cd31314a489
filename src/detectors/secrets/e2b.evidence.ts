import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const e2bEvidence: Record<string, Evidence> = {
  'e2b-api-key': {
    source: 'https://e2b.dev/docs/api-key',
    hits: [`e2b_${madeUp(40, hex)}`, `E2B_API_KEY=e2b_${madeUp(40, hex)}`],
    misses: [`e2b_${madeUp(5)}`, 'e2b_xxxxxxxxxxxxxxxxxxxxxxxx', `a1be2b_${madeUp(40, hex)}`],
  },
};
