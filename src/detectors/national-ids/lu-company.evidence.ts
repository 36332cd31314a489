import type { Evidence } from '../../model/detector.ts';

export const nationalIdsLuCompanyEvidence: Record<string, Evidence> = {
  'lu-vat': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['TVA: LU93484376', 'n° tva LU94699636', 'see LU93484376 below'],
    misses: ['TVA: LU58512371', 'TVA: LU93'],
  },
  'lu-vat-labelled': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['TVA: LU99713568', 'n° tva LU81466548'],
    misses: ['order LU99713568', 'TVA: LU07073646', 'TVA: LU99'],
  },
  'lu-vat-plain': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['VAT: LU71298304', 'VAT number LU54733271'],
    misses: ['order LU71298304', 'VAT: LU58184559', 'VAT: LU71'],
  },
  'lu-rcs-company': {
    source: 'Loi du 19 décembre 2002, registre de commerce et des sociétés',
    hits: ['rcs luxembourg: B442671', 'r.c.s. luxembourg B529864'],
    misses: ['order B442671', 'rcs luxembourg: B4'],
  },
};
