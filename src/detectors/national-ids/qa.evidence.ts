import type { Evidence } from '../../model/detector.ts';

export const nationalIdsQaEvidence: Record<string, Evidence> = {
  'qa-id': {
    source: 'Ministry of Interior Qatar: century, year of birth, country, sequence',
    hits: ['QID: 28463412345', 'Qatar ID 30063412345'],
    misses: ['order 28463412345', 'QID: 18463412345'],
  },
};
