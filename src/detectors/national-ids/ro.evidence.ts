import type { Evidence } from '../../model/detector.ts';

export const nationalIdsRoEvidence: Record<string, Evidence> = {
  'ro-cnp': {
    source: 'Legea 105/1996',
    hits: ['CNP 1800101221144', 'cod numeric personal: 1800101221144'],
    misses: ['comanda 1800101221144', 'CNP 1800101221145'],
  },
};
