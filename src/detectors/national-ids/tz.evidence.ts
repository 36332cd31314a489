import type { Evidence } from '../../model/detector.ts';

export const nationalIdsTzEvidence: Record<string, Evidence> = {
  'tz-nida': {
    source: 'National Identification Authority, NIN: date of birth, ward, sequence',
    hits: ['NIDA 19850412-11101-00001-23', '19991231-12345-67890-12'],
    misses: ['19851312-11101-00001-23', '19850412-1110-00001-23'],
  },
};
