import type { Evidence } from '../../model/detector.ts';
import { lower36, madeUp } from '../made-up.ts';

export const renderEvidence: Record<string, Evidence> = {
  'render-api-key': {
    source: 'https://render.com/docs/api',
    hits: [`rnd_${madeUp(32)}`, `render_api_key: rnd_${madeUp(32)}`],
    misses: [`rnd_${madeUp(5)}`, 'rnd_xxxxxxxxxxxxxxxxxxxxxxxx', `a1brnd_${madeUp(32)}`],
  },
  'render-deploy-hook': {
    source: 'https://render.com/docs/deploy-hooks',
    hits: [
      `https://api.render.com/deploy/srv-${madeUp(20, lower36)}?key=${madeUp(11)}`,
      `curl api.render.com/deploy/srv-${madeUp(20, lower36)}?key=${madeUp(12)}`,
    ],
    misses: ['https://api.render.com/deploy/srv-xxx?key=yyy', 'https://api.render.com/deploy/'],
  },
};
