import type { Evidence } from '../../model/detector.ts';
import { lower36, madeUp } from '../made-up.ts';

export const ablyEvidence: Record<string, Evidence> = {
  'ably-api-key': {
    source: 'https://ably.com/docs/auth/basic',
    hits: [
      `ABLY_API_KEY=${madeUp(6)}.${madeUp(6, lower36)}:${madeUp(43)}`,
      `ably_key: "${madeUp(6)}.${madeUp(6, lower36)}:${madeUp(22)}"`,
    ],
    misses: ['ABLY_API_KEY=xVLyHw.key:secret', `${madeUp(6)}.${madeUp(6, lower36)}:${madeUp(43)}`],
  },
};
