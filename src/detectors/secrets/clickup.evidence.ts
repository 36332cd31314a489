import type { Evidence } from '../../model/detector.ts';
import { digits, madeUp, upper32 } from '../made-up.ts';

export const clickupEvidence: Record<string, Evidence> = {
  'clickup-api-token': {
    source: 'https://developer.clickup.com/docs/authentication',
    hits: [
      `pk_${madeUp(8, digits)}_${madeUp(32, upper32)}`,
      `CLICKUP_API_TOKEN=pk_${madeUp(8, digits)}_${madeUp(32, upper32)}`,
    ],
    misses: [
      `pk_${madeUp(5)}`,
      'pk_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bpk_${madeUp(8, digits)}_${madeUp(32, upper32)}`,
    ],
  },
};
