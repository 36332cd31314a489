import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const klaviyoEvidence: Record<string, Evidence> = {
  'klaviyo-private-key': {
    source: 'https://developers.klaviyo.com/en/docs/authenticate_',
    hits: [`pk_${madeUp(34, hex)}`, `klaviyo_private_key: pk_${madeUp(34, hex)}`],
    misses: [`pk_${madeUp(5)}`, 'pk_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bpk_${madeUp(34, hex)}`],
  },
};
