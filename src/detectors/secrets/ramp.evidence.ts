import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const rampEvidence: Record<string, Evidence> = {
  'ramp-client-secret': {
    source: 'https://docs.ramp.com/developer-api/v1/authorization',
    hits: [`ramp_sec_${madeUp(48)}`, `RAMP_CLIENT_SECRET=ramp_sec_${madeUp(48)}`],
    misses: [`ramp_sec_${madeUp(5)}`, 'ramp_sec_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bramp_sec_${madeUp(48)}`],
  },
};
