import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const pinterestEvidence: Record<string, Evidence> = {
  'pinterest-access-token': {
    source: 'https://developers.pinterest.com/docs/getting-started/authentication/',
    hits: [`pina_${madeUp(64)}`, `PINTEREST_ACCESS_TOKEN=pina_${madeUp(64)}`],
    misses: [`pina_${madeUp(5)}`, 'pina_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bpina_${madeUp(64)}`],
  },
};
