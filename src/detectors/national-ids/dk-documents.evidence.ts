import type { Evidence } from '../../model/detector.ts';

export const nationalIdsDkDocumentsEvidence: Record<string, Evidence> = {
  'dk-passport': {
    source: 'Council of the EU, PRADO: DNK-AO',
    hits: ['pasnummer: 271238870', 'pas nr 286876047'],
    misses: ['order 271238870', 'pasnummer: 271'],
  },
  'dk-driving-licence': {
    source: 'Council of the EU, PRADO: DNK-FO',
    hits: ['kørekort: 18051299', 'kørekortnummer 11646529'],
    misses: ['order 18051299', 'kørekort: 180'],
  },
};
