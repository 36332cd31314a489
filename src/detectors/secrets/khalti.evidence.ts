import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const khaltiEvidence: Record<string, Evidence> = {
  'khalti-secret-key': {
    source: 'https://docs.khalti.com/khalti-epayment/',
    hits: [`live_secret_key_${madeUp(32, hex)}`, `khalti_secret_key: live_secret_key_${madeUp(32, hex)}`],
    misses: [
      `live_secret_key_${madeUp(5)}`,
      'live_secret_key_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1blive_secret_key_${madeUp(32, hex)}`,
    ],
  },
};
