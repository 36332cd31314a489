import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const dopplerEvidence: Record<string, Evidence> = {
  'doppler-token': {
    source: 'https://docs.doppler.com/docs/service-tokens',
    hits: [`dp.pt.${madeUp(43)}`, `dp.st.dev.${madeUp(43)}`],
    misses: ['dp.pt.x', 'dp.st.dev'],
  },
};
