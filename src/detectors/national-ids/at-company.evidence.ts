import type { Evidence } from '../../model/detector.ts';

export const nationalIdsAtCompanyEvidence: Record<string, Evidence> = {
  'at-vat': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['uid-nummer: ATU98010794', 'uid-nr ATU61716673', 'see ATU98010794 below'],
    misses: ['uid-nummer: ATU21719536', 'uid-nummer: ATU9'],
  },
  'at-vat-labelled': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['uid-nummer: ATU42508256', 'uid-nr ATU80264937'],
    misses: ['order ATU42508256', 'uid-nummer: ATU60524532', 'uid-nummer: ATU4'],
  },
  'at-vat-plain': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['VAT: ATU87494364', 'VAT number ATU77239061'],
    misses: ['order ATU87494364', 'VAT: ATU95450876', 'VAT: ATU8'],
  },
  'at-firmenbuch-company-register': {
    source: 'Firmenbuchgesetz § 30',
    hits: ['firmenbuch: 680946t', 'firmenbuchnummer 658897t'],
    misses: ['order 680946t', 'firmenbuch: 68'],
  },
  'at-zvr-association': {
    source: 'Vereinsgesetz 2002 § 18',
    hits: ['ZVR: 279706234', 'zvr-zahl 130063535'],
    misses: ['order 279706234', 'ZVR: 279'],
  },
};
