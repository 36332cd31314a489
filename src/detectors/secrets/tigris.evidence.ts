import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const tigrisEvidence: Record<string, Evidence> = {
  'tigris-access-key': {
    source: 'https://www.tigrisdata.com/docs/iam/manage-access-key/',
    hits: [`tid_${madeUp(36)}`, `export TIGRIS_ACCESS_KEY='tid_${madeUp(36)}'`],
    misses: [`tid_${madeUp(5)}`, 'tid_xxxxxxxxxxxxxxxxxxxxxxxx', `a1btid_${madeUp(36)}`],
  },
  'tigris-secret-key': {
    source: 'https://www.tigrisdata.com/docs/iam/manage-access-key/',
    hits: [`tsec_${madeUp(64)}`, `tigris_secret_key: tsec_${madeUp(64)}`],
    misses: [`tsec_${madeUp(5)}`, 'tsec_xxxxxxxxxxxxxxxxxxxxxxxx', `a1btsec_${madeUp(64)}`],
  },
};
