import type { Evidence } from '../../model/detector.ts';
import { lower36, madeUp, upper32 } from '../made-up.ts';

export const runpodEvidence: Record<string, Evidence> = {
  'runpod-api-key': {
    source: 'https://docs.runpod.io/get-started/api-keys',
    hits: [
      `rpa_${madeUp(40, upper32)}${madeUp(6, lower36)}`,
      `"runpodApiKey": "rpa_${madeUp(40, upper32)}${madeUp(6, lower36)}"`,
    ],
    misses: [
      `rpa_${madeUp(5)}`,
      'rpa_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1brpa_${madeUp(40, upper32)}${madeUp(6, lower36)}`,
    ],
  },
};
