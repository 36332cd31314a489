import type { Evidence } from '../../model/detector.ts';

export const nationalIdsBdEvidence: Record<string, Evidence> = {
  'bd-nid': {
    source: 'Election Commission Bangladesh, NID: 10, 13 or 17 digits',
    hits: ['NID: 1990123456789', 'Bangladeshi NID 1234567890'],
    misses: ['order 1990123456789', 'NID: 1990'],
  },
};
