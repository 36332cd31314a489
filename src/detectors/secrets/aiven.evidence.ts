import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const aivenEvidence: Record<string, Evidence> = {
  'aiven-service-password': {
    source: 'https://aiven.io/docs/',
    hits: [`AVNS_${madeUp(19)}`, `aiven_service_password: AVNS_${madeUp(19)}`],
    misses: [`AVNS_${madeUp(5)}`, 'AVNS_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bAVNS_${madeUp(19)}`],
  },
};
