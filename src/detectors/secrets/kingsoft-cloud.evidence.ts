import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const kingsoftCloudEvidence: Record<string, Evidence> = {
  'kingsoft-cloud-access-key': {
    source: 'https://docs.ksyun.com/documents/40244',
    hits: [`AKLT${madeUp(20)}`, `"kingsoftCloudAccessKey": "AKLT${madeUp(20)}"`],
    misses: [`AKLT${madeUp(5)}`, 'AKLTxxxxxxxxxxxxxxxxxxxxxxxx', `a1bAKLT${madeUp(20)}`],
  },
};
