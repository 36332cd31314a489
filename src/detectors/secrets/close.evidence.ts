import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const closeEvidence: Record<string, Evidence> = {
  'close-api-key': {
    source: 'https://developer.close.com/topics/authentication/',
    hits: [`close: api_${madeUp(22)}.${madeUp(22)}`, `# close\nkey = "api_${madeUp(22)}.${madeUp(22)}"`],
    misses: [
      `build api_${madeUp(22)}.${madeUp(22)} done`,
      `api_${madeUp(5)}`,
      'api_xxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
};
