import type { Evidence } from '../../model/detector.ts';

export const nationalIdsAtEvidence: Record<string, Evidence> = {
  'at-svnr': {
    source: 'Österreichische Sozialversicherung',
    hits: ['SVNR 1237 010180', 'Sozialversicherungsnummer: 1237010180'],
    misses: ['Auftrag 1237 010180', 'SVNR 1238 010180'],
  },
};
