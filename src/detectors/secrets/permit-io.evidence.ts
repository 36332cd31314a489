import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const permitIoEvidence: Record<string, Evidence> = {
  'permit-api-key': {
    source: 'https://docs.permit.io/overview/use-the-permit-api-and-sdk',
    hits: [`permit_key_${madeUp(86)}`, `"permitApiKey": "permit_key_${madeUp(86)}"`],
    misses: [`permit_key_${madeUp(5)}`, 'permit_key_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bpermit_key_${madeUp(86)}`],
  },
};
