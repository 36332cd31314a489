import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const squareEvidence: Record<string, Evidence> = {
  'square-token': {
    source: 'https://developer.squareup.com/docs/build-basics/access-tokens',
    hits: [`EAAA${madeUp(60)}`, `SQUARE_TOKEN=EAAA${madeUp(60)}`],
    misses: ['EAAAshort', `EAAA${madeUp(300)}`],
  },
  'square-legacy-token': {
    source: 'https://developer.squareup.com/docs/build-basics/access-tokens',
    hits: [`sq0atp-${madeUp(22)}`, `"squareLegacyToken": "sq0atp-${madeUp(22)}"`],
    misses: [`sq0atp-${madeUp(5)}`, 'sq0atp-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsq0atp-${madeUp(22)}`],
  },
  'square-application-secret': {
    source: 'https://developer.squareup.com/docs/build-basics/access-tokens',
    hits: [`sq0csp-${madeUp(43)}`, `export SQUARE_APPLICATION_SECRET='sq0csp-${madeUp(43)}'`],
    misses: [`sq0csp-${madeUp(5)}`, 'sq0csp-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsq0csp-${madeUp(43)}`],
  },
};
