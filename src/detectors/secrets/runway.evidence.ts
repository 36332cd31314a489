import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const runwayEvidence: Record<string, Evidence> = {
  'runway-api-key': {
    source: 'https://docs.dev.runwayml.com/guides/setup/',
    hits: [`key_${madeUp(128, hex)}`, `RUNWAY_API_KEY=key_${madeUp(128, hex)}`],
    misses: [`key_${madeUp(5)}`, 'key_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bkey_${madeUp(128, hex)}`],
  },
};
