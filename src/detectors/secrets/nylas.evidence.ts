import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const nylasEvidence: Record<string, Evidence> = {
  'nylas-api-key': {
    source: 'https://developer.nylas.com/docs/v3/auth/',
    hits: [`nyk_v0_${madeUp(64)}`, `nylas_api_key: nyk_v0_${madeUp(64)}`],
    misses: [`nyk_v0_${madeUp(5)}`, 'nyk_v0_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bnyk_v0_${madeUp(64)}`],
  },
};
