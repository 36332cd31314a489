import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const deadMansSnitchEvidence: Record<string, Evidence> = {
  'dead-mans-snitch-url': {
    source: 'https://deadmanssnitch.com/docs',
    hits: [
      `curl https://nosnch.in/${madeUp(10, hex)}`,
      `0 2 * * * backup && curl -s nosnch.in/${madeUp(10, hex)}`,
    ],
    misses: ['https://nosnch.in/abc', 'https://nosnch.in/'],
  },
};
