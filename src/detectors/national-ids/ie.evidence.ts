import type { Evidence } from '../../model/detector.ts';

export const nationalIdsIeEvidence: Record<string, Evidence> = {
  'ie-pps': {
    source: 'Social Welfare Consolidation Act 2005, s. 262; Revenue',
    hits: ['PPS: 1234567T', 'PPSN 4422041D'],
    misses: ['order 1234567T', 'PPS: 8341498J', 'PPS: 123'],
  },
};
