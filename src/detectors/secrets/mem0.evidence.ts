import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const mem0Evidence: Record<string, Evidence> = {
  'mem0-api-key': {
    source: 'https://docs.mem0.ai/platform/quickstart',
    hits: [`m0-${madeUp(40)}`, `"mem0ApiKey": "m0-${madeUp(40)}"`],
    misses: [`m0-${madeUp(5)}`, 'm0-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bm0-${madeUp(40)}`],
  },
};
