import type { Evidence } from '../../model/detector.ts';

export const nationalIdsRwEvidence: Record<string, Evidence> = {
  'rw-nid': {
    source: 'National Identification Agency: status, year of birth, sex, sequence',
    hits: ['indangamuntu 1 1985 8 0012345 0 12', 'Rwandan ID: 1199080012345012'],
    misses: ['order 1199080012345012', 'Rwandan ID 1199060012345012'],
  },
};
