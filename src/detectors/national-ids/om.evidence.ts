import type { Evidence } from '../../model/detector.ts';

export const nationalIdsOmEvidence: Record<string, Evidence> = {
  'om-id': {
    source: 'Royal Oman Police, civil number',
    hits: ['Omani ID 12345678', 'Oman civil number: 9876543'],
    misses: ['order 12345678', 'Omani ID 123'],
  },
};
