import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const groqEvidence: Record<string, Evidence> = {
  'groq-api-key': {
    source: 'https://console.groq.com/docs/quickstart',
    hits: [`gsk_${madeUp(52)}`, `GROQ=gsk_${madeUp(52)}`],
    misses: ['gsk_x', `gsk_${madeUp(20)}`],
  },
};
