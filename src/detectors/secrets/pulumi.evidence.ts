import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const pulumiEvidence: Record<string, Evidence> = {
  'pulumi-token': {
    source: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
    hits: [`pul-${madeUp(40, hex)}`, `PULUMI=pul-${madeUp(40, hex)}`],
    misses: ['pul-requests', `pul-${madeUp(20, hex)}`],
  },
};
