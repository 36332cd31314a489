import type { Evidence } from '../../model/detector.ts';

export const nationalIdsPtCompanyEvidence: Record<string, Evidence> = {
  'pt-vat': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['IVA: PT558825850', 'NIPC PT543496430', 'see PT558825850 below'],
    misses: ['IVA: PT549361101', 'IVA: PT55'],
  },
  'pt-vat-labelled': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['IVA: PT561826641', 'NIPC PT571119379'],
    misses: ['order PT561826641', 'IVA: PT585417449', 'IVA: PT56'],
  },
  'pt-vat-plain': {
    source: 'Directive 2006/112/EC, art. 215; European Commission, VIES: structure of VAT numbers',
    hits: ['VAT: PT511239939', 'VAT number PT557840023'],
    misses: ['order PT511239939', 'VAT: PT570303741', 'VAT: PT51'],
  },
};
