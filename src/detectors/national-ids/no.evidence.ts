import type { Evidence } from '../../model/detector.ts';

export const nationalIdsNoEvidence: Record<string, Evidence> = {
  'no-fodselsnummer': {
    source: 'Skatteetaten, fødselsnummer',
    hits: ['fødselsnummer 01129955151', 'fnr: 150685 33667'],
    misses: ['order 01129955151', 'fødselsnummer 01129955132'],
  },
};
