import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const percyEvidence: Record<string, Evidence> = {
  'percy-token': {
    source: 'https://www.browserstack.com/docs/percy/get-started/set-env-var',
    hits: [`PERCY_TOKEN=web_${madeUp(64, hex)}`, `percy_token: ${madeUp(64, hex)}`],
    misses: ['PERCY_TOKEN=your-token', `web_${madeUp(64, hex)}`],
  },
};
