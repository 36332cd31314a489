import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const builderIoEvidence: Record<string, Evidence> = {
  'builder-private-key': {
    source: 'https://www.builder.io/c/docs/using-your-api-key',
    hits: [`bpk-${madeUp(32, hex)}`, `BUILDER_PRIVATE_KEY=bpk-${madeUp(32, hex)}`],
    misses: [`bpk-${madeUp(5)}`, 'bpk-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bbpk-${madeUp(32, hex)}`],
  },
};
