import type { Evidence } from '../../model/detector.ts';

export const nationalIdsCzEvidence: Record<string, Evidence> = {
  'cz-rodne-cislo': {
    source: 'Zákon 133/2000 Sb., § 13',
    hits: ['rodné číslo 780123/3539', '780123/3539'],
    misses: ['780123/3541', '781323/3539'],
  },
  'cz-birth-number-plain': {
    source: 'Zákon 133/2000 Sb., § 13',
    hits: ['rodné číslo: 7904153510', 'rodne_cislo 521113786'],
    misses: ['order 521113786', 'rodné číslo: 7904153511'],
  },
  'cz-ico': {
    source: 'Český statistický úřad, IČO',
    hits: ['IČO: 25123891', 'Czech company number 27082440'],
    misses: ['order 27082440', 'IČO: 25123890'],
  },
  'cz-vat': {
    source: 'European Commission, VIES: structure of VAT numbers',
    hits: ['DIČ: CZ7103192745', 'VAT CZ25123891'],
    misses: ['order CZ25123891', 'DIČ: CZ7103192740'],
  },
};
