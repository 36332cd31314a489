import type { Evidence } from '../../model/detector.ts';

export const nationalIdsFrEvidence: Record<string, Evidence> = {
  'fr-nir': {
    source: 'INSEE, NIR',
    hits: ['2 84 05 78 006 084 90', 'NIR 188057323400214'],
    misses: ['2 84 05 78 006 084 92', '184058412345678'],
  },
};
