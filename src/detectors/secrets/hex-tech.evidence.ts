import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const hexTechEvidence: Record<string, Evidence> = {
  'hex-api-token': {
    source: 'https://learn.hex.tech/docs/api/api-overview',
    hits: [`hxtp_${madeUp(96, hex)}`, `hex_api_token: hxtp_${madeUp(96, hex)}`],
    misses: [`hxtp_${madeUp(5)}`, 'hxtp_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bhxtp_${madeUp(96, hex)}`],
  },
};
