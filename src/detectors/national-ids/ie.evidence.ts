import type { Evidence } from '../../model/detector.ts';

export const nationalIdsIeEvidence: Record<string, Evidence> = {
  'ie-pps': {
    source: 'Social Welfare Consolidation Act 2005',
    hits: ['PPS number 1234567T', 'PPSN: 1234567T'],
    misses: ['ref 1234567T', 'PPSN: 1234567A'],
  },
};
