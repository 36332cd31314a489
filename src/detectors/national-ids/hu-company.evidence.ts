import type { Evidence } from '../../model/detector.ts';

export const nationalIdsHuCompanyEvidence: Record<string, Evidence> = {
  'hu-tax-number': {
    source: '2017. évi CL. törvény; OECD, TIN document for Hungary',
    hits: ['Adószám: 19338286-2-41', 'Hungarian tax number 17736286-2-41'],
    misses: ['order 17736286-2-41', 'Adószám: 19338286-2-01'],
  },
  'hu-vat': {
    source: 'European Commission, VIES: structure of VAT numbers',
    hits: ['Közösségi adószám: HU12892312', 'VAT HU13574064'],
    misses: ['order HU13574064', 'Közösségi adószám: HU12892310'],
  },
  'hu-company-number': {
    source: '2006. évi V. törvény',
    hits: ['Cégjegyzékszám: 01-09-606846', 'Hungarian company number 01-09-048129'],
    misses: ['order 01-09-048129', 'Cégjegyzékszám: 01-09-6068460000000'],
  },
};
