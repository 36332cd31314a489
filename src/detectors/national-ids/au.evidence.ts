import type { Evidence } from '../../model/detector.ts';

export const nationalIdsAuEvidence: Record<string, Evidence> = {
  'au-tfn': {
    source: 'Australian Taxation Office, TFN declaration',
    hits: ['TFN 123 456 782', 'tax file number: 123456782'],
    misses: ['order 123 456 782', 'TFN 123 456 783'],
  },
};
