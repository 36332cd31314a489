import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const telnyxEvidence: Record<string, Evidence> = {
  'telnyx-api-key': {
    source: 'https://developers.telnyx.com/development/api-fundamentals/authentication',
    hits: [
      `KEY01${madeUp(30, '0123456789ABCDEF')}_${madeUp(22)}`,
      `TELNYX_API_KEY=KEY01${madeUp(30, '0123456789ABCDEF')}_${madeUp(22)}`,
    ],
    misses: [
      `KEY01${madeUp(5)}`,
      'KEY01xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bKEY01${madeUp(30, '0123456789ABCDEF')}_${madeUp(22)}`,
    ],
  },
};
