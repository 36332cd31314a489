import type { Evidence } from '../../model/detector.ts';

export const nationalIdsFrHealthEvidence: Record<string, Evidence> = {
  'fr-rpps-health-professional': {
    source: 'Agence du Numérique en Santé, RPPS',
    hits: ['RPPS: 18841504204', 'numéro rpps 17116794490'],
    misses: ['order 18841504204', 'RPPS: 19681446494', 'RPPS: 1884'],
  },
  'fr-finess-institution': {
    source: 'Agence du Numérique en Santé, FINESS',
    hits: ['finess: 752898275', 'n° finess 752755840'],
    misses: ['order 752898275', 'finess: 752'],
  },
};
