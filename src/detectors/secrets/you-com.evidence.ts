import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const youComEvidence: Record<string, Evidence> = {
  'you-com-api-key': {
    source: 'https://documentation.you.com/',
    hits: [
      `ydc-sk-${madeUp(16, hex)}-${madeUp(32)}-${madeUp(8, hex)}`,
      `you_com_api_key: ydc-sk-${madeUp(16, hex)}-${madeUp(32)}-${madeUp(8, hex)}`,
    ],
    misses: [
      `ydc-sk-${madeUp(5)}`,
      'ydc-sk-xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bydc-sk-${madeUp(16, hex)}-${madeUp(32)}-${madeUp(8, hex)}`,
    ],
  },
};
