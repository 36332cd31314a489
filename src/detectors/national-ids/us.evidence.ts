import type { Evidence } from '../../model/detector.ts';

export const nationalIdsUsEvidence: Record<string, Evidence> = {
  'us-ssn': {
    source: 'SSA POMS RM 10201.035',
    hits: ['536-90-4399', 'SSN: 219-09-9998'],
    misses: ['000-12-3456', '666-12-3456', '536-90-43991', 'part 536-90-4399'],
  },
  'us-ssn-plain': {
    source: 'SSA POMS RM 10201.035',
    hits: ['SSN 536904399', 'social security number: 536 90 4399'],
    misses: ['order 536904399', 'SSN 000904399'],
  },
};
