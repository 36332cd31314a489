import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const denoEvidence: Record<string, Evidence> = {
  'deno-deploy-token': {
    source: 'https://docs.deno.com/deploy/',
    hits: [`ddp_${madeUp(36)}`, `"denoDeployToken": "ddp_${madeUp(36)}"`],
    misses: [`ddp_${madeUp(5)}`, 'ddp_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bddp_${madeUp(36)}`],
  },
};
