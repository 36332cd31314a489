import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const squareEvidence: Record<string, Evidence> = {
  'square-token': {
    source: 'https://developer.squareup.com/docs/build-basics/access-tokens',
    hits: [`EAAA${madeUp(60)}`, `sq0csp-${madeUp(43)}`],
    misses: ['EAAAshort', `sq0atp-${madeUp(10)}`],
  },
};
