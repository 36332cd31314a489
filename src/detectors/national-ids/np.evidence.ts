import type { Evidence } from '../../model/detector.ts';

export const nationalIdsNpEvidence: Record<string, Evidence> = {
  'np-pan': {
    source: 'Inland Revenue Department Nepal, PAN',
    hits: ['PAN: 301234567', 'Nepal tax: 601234567'],
    misses: ['order 301234567', 'PAN: 30123'],
  },
};
