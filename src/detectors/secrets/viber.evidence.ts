import type { Evidence } from '../../model/detector.ts';
import { hex, lower36, madeUp } from '../made-up.ts';

export const viberEvidence: Record<string, Evidence> = {
  'viber-bot-token': {
    source: 'https://developers.viber.com/docs/api/rest-bot-api/',
    hits: [
      `VIBER_TOKEN=${madeUp(16, lower36)}-${madeUp(16, hex)}-${madeUp(16, hex)}`,
      `"viber_auth_token": "${madeUp(16, hex)}-${madeUp(16, hex)}-${madeUp(16, hex)}"`,
    ],
    misses: ['VIBER_TOKEN=your-viber-token', `${madeUp(16, hex)}-${madeUp(16, hex)}-${madeUp(16, hex)}`],
  },
};
