import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const cockroachdbEvidence: Record<string, Evidence> = {
  'cockroachdb-cloud-api-key': {
    source: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
    hits: [
      `CCDB1_${madeUp(22)}_${madeUp(40)}`,
      `"cockroachdbCloudApiKey": "CCDB1_${madeUp(22)}_${madeUp(40)}"`,
    ],
    misses: [`CCDB1_${madeUp(5)}`, 'CCDB1_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bCCDB1_${madeUp(22)}_${madeUp(40)}`],
  },
};
