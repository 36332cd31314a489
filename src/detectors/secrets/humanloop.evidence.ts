import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const humanloopEvidence: Record<string, Evidence> = {
  'humanloop-api-key': {
    source: 'https://humanloop.com/docs/',
    hits: [`hl_sk_${madeUp(48, hex)}`, `HUMANLOOP_API_KEY=hl_sk_${madeUp(48, hex)}`],
    misses: [`hl_sk_${madeUp(5)}`, 'hl_sk_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bhl_sk_${madeUp(48, hex)}`],
  },
};
