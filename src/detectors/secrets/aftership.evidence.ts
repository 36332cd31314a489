import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const aftershipEvidence: Record<string, Evidence> = {
  'aftership-api-key': {
    source: 'https://www.aftership.com/docs/tracking/quickstart/authentication',
    hits: [`asat_${madeUp(32, hex)}`, `AFTERSHIP_API_KEY=asat_${madeUp(32, hex)}`],
    misses: [`asat_${madeUp(5)}`, 'asat_xxxxxxxxxxxxxxxxxxxxxxxx', `a1basat_${madeUp(32, hex)}`],
  },
};
