import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const onepasswordEvidence: Record<string, Evidence> = {
  'onepassword-service-token': {
    source: 'https://developer.1password.com/docs/service-accounts/',
    hits: [`ops_eyJ${madeUp(400)}`, `OP=ops_eyJ${madeUp(300)}`],
    misses: ['ops_eyJ', `ops_eyJ${madeUp(30)}`],
  },
};
