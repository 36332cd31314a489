import type { Evidence } from '../../model/detector.ts';

export const nationalIdsPlEvidence: Record<string, Evidence> = {
  'pl-pesel': {
    source: 'Ustawa o ewidencji ludności',
    hits: ['PESEL: 44051401359', 'pesel 02070803628'],
    misses: ['zamówienie 44051401359', 'PESEL: 44051401358'],
  },
};
