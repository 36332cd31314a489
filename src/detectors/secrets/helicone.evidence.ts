import type { Evidence } from '../../model/detector.ts';
import { hex, lower36, madeUp } from '../made-up.ts';

export const heliconeEvidence: Record<string, Evidence> = {
  'helicone-api-key': {
    source: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
    hits: [
      `sk-helicone-${madeUp(7, lower36)}-${madeUp(7, hex)}-${madeUp(7, hex)}-${madeUp(7, lower36)}`,
      `helicone_api_key: sk-helicone-${madeUp(7, lower36)}-${madeUp(7, hex)}-${madeUp(7, hex)}-${madeUp(7, lower36)}`,
    ],
    misses: [
      `sk-helicone-${madeUp(5)}`,
      'sk-helicone-xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bsk-helicone-${madeUp(7, lower36)}-${madeUp(7, hex)}-${madeUp(7, hex)}-${madeUp(7, lower36)}`,
    ],
  },
};
