import type { Evidence } from '../../model/detector.ts';

export const nationalIdsJmEvidence: Record<string, Evidence> = {
  'jm-trn': {
    source: 'Tax Administration Jamaica: TRN',
    hits: ['TRN 123-456-789', 'Taxpayer registration number: 100234567'],
    misses: ['order 123-456-789', 'TRN 123-456'],
  },
};
