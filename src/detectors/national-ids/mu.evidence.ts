import type { Evidence } from '../../model/detector.ts';

export const nationalIdsMuEvidence: Record<string, Evidence> = {
  'mu-nid': {
    source: 'Mauritius Revenue Authority, OECD TIN document: initial, date of birth',
    hits: ['Mauritius NIC J290181460123A', 'P0112851234567'],
    misses: ['P3212851234567', 'P011285123456'],
  },
};
