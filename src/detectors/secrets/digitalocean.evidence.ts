import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const digitaloceanEvidence: Record<string, Evidence> = {
  'digitalocean-token': {
    source: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
    hits: [`dop_v1_${madeUp(64, hex)}`, `doo_v1_${madeUp(64, hex)}`],
    misses: ['dop_v1_x', `dop_v1_${madeUp(20, hex)}`],
  },
};
