import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const tatumEvidence: Record<string, Evidence> = {
  'tatum-api-key': {
    source: 'https://docs.tatum.io/docs/authentication',
    hits: [
      `tatum: t-${madeUp(24, hex)}-${madeUp(24, hex)}`,
      `# tatum\nkey = "t-${madeUp(24, hex)}-${madeUp(24, hex)}"`,
    ],
    misses: [`t-${madeUp(24, hex)}-${madeUp(24, hex)}`, `tatum t-${madeUp(24, hex)}`],
  },
};
