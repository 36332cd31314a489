import type { Evidence } from '../../model/detector.ts';

export const nationalIdsRsDocumentsEvidence: Record<string, Evidence> = {
  'rs-identity-card': {
    source: 'Council of the EU, PRADO: Serbian identity card',
    hits: ['Lična karta: 009123511', 'Serbian identity card 006706358'],
    misses: ['order 006706358', 'Lična karta: 0091235110000000'],
  },
  'rs-passport': {
    source: 'Council of the EU, PRADO: Serbian passport',
    hits: ['Broj pasoša: 013117229', 'Serbian passport 019206447'],
    misses: ['order 019206447', 'Broj pasoša: 0131172290000000'],
  },
  'rs-driving-licence': {
    source: 'Council of the EU, PRADO: Serbian driving licence',
    hits: ['Vozačka dozvola: 000295173', 'Serbian driving licence 006697149'],
    misses: ['order 006697149', 'Vozačka dozvola: 0002951730000000'],
  },
};
