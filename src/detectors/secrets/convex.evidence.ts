import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const convexEvidence: Record<string, Evidence> = {
  'convex-deploy-key': {
    source: 'https://docs.convex.dev/cli/deploy-key-types',
    hits: [
      `prod:happy-otter-123|${madeUp(120)}==`,
      `CONVEX_DEPLOY_KEY=prod:happy-otter-123|${madeUp(120)}==`,
    ],
    misses: ['prod:happy-otter-123', 'dev: lint | tsc'],
  },
};
