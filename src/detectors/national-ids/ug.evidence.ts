import type { Evidence } from '../../model/detector.ts';

export const nationalIdsUgEvidence: Record<string, Evidence> = {
  'ug-nin': {
    source: 'NIRA, National Identification Number',
    hits: ['NIN: CM850421012ABC', 'Ugandan NIN CF92041103DEFG'],
    misses: ['part CM850421012ABC', 'NIN: CX850421012ABC'],
  },
};
