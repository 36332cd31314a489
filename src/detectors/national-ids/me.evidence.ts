import type { Evidence } from '../../model/detector.ts';

export const nationalIdsMeEvidence: Record<string, Evidence> = {
  'me-jmbg': {
    source: 'Zakon o centralnom registru stanovništva (Crna Gora); region 20 to 29',
    hits: ['JMBG: 0103982215165', 'Matični broj 1311973265910'],
    misses: ['order 1311973265910', 'JMBG: 0103982215160'],
  },
  'me-jmbg-labelled': {
    source: 'Zakon o centralnom registru stanovništva (Crna Gora); region 20 to 29',
    hits: ['ID number: 0208988213519', 'national id 1610975266288'],
    misses: ['order 1610975266288', 'ID number: 0208988213510'],
  },
  'me-pib': {
    source: 'Zakon o poreskoj administraciji (Crna Gora); check digit modulo 11',
    hits: ['PIB: 02655284', 'Montenegrin tax number 02497891'],
    misses: ['order 02497891', 'PIB: 02655280'],
  },
  'me-passport': {
    source: 'Council of the EU, PRADO: Montenegrin passport',
    hits: ['Broj pasoša: AB1211863', 'Montenegrin passport AB0968642'],
    misses: ['order AB0968642', 'Broj pasoša: AB12118630000000'],
  },
};
