import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const infisicalEvidence: Record<string, Evidence> = {
  'infisical-service-token': {
    source: 'https://infisical.com/docs/documentation/platform/token',
    hits: [
      `st.${madeUp(24, hex)}.${madeUp(32, hex)}.${madeUp(32, hex)}`,
      `infisical_service_token: st.${madeUp(24, hex)}.${madeUp(32, hex)}.${madeUp(32, hex)}`,
    ],
    misses: [
      `st.${madeUp(5)}`,
      'st.xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bst.${madeUp(24, hex)}.${madeUp(32, hex)}.${madeUp(32, hex)}`,
    ],
  },
};
