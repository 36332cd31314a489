import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const beamerEvidence: Record<string, Evidence> = {
  'beamer-api-key': {
    source: 'https://www.getbeamer.com/api',
    hits: [`BEAMER_API_KEY=b_${madeUp(44)}`, `beamer_key = "b_${madeUp(44)}"`],
    misses: [`b_${madeUp(44)}`, 'BEAMER_API_KEY=b_short'],
  },
};
