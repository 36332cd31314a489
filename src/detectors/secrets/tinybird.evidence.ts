import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const tinybirdEvidence: Record<string, Evidence> = {
  'tinybird-token': {
    source: 'https://www.tinybird.co/docs/forward/administration/tokens',
    hits: [`p.eyJ${madeUp(120)}.${madeUp(43)}`, `tinybird_token: p.eyJ${madeUp(120)}.${madeUp(43)}`],
    misses: [`p.eyJ${madeUp(5)}`, 'p.eyJxxxxxxxxxxxxxxxxxxxxxxxx', `a1bp.eyJ${madeUp(120)}.${madeUp(43)}`],
  },
};
