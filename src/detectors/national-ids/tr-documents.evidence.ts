import type { Evidence } from '../../model/detector.ts';

export const nationalIdsTrDocumentsEvidence: Record<string, Evidence> = {
  'tr-passport': {
    source: 'Council of the EU, PRADO: Turkish passport',
    hits: ['Pasaport No: U89052565', 'Turkish passport U96478617'],
    misses: ['order U96478617', 'Pasaport No: U890525650000000'],
  },
  'tr-identity-card': {
    source: 'Council of the EU, PRADO: Turkish identity card',
    hits: ['Kimlik kartı seri no: A12F12669', 'Turkish identity card A12F34395'],
    misses: ['order A12F34395', 'Kimlik kartı seri no: A12F126690000000'],
  },
  'tr-driving-licence': {
    source: 'Council of the EU, PRADO: Turkish driving licence',
    hits: ['Sürücü belgesi no: 493552', 'Turkish driving licence 463762'],
    misses: ['order 463762', 'Sürücü belgesi no: 4935520000000'],
  },
};
