import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const quicknodeEvidence: Record<string, Evidence> = {
  'quicknode-api-key': {
    source: 'https://www.quicknode.com/docs/console-api',
    hits: [`QN_${madeUp(32, hex)}`, `"quicknodeApiKey": "QN_${madeUp(32, hex)}"`],
    misses: [`QN_${madeUp(5)}`, 'QN_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bQN_${madeUp(32, hex)}`],
  },
};
