import type { Evidence } from '../../model/detector.ts';

export const nationalIdsLvEvidence: Record<string, Evidence> = {
  'lv-personas-kods': {
    source: 'Fizisko personu reģistra likums; OECD, TIN document for Latvia',
    hits: ['Personas kods: 161175-19997', 'Latvian personal code 100789-15622'],
    misses: ['order 100789-15622', 'Personas kods: 161175-19990'],
  },
  'lv-personas-kods-plain': {
    source: 'Fizisko personu reģistra likums; numbers since 2017 begin with 32',
    hits: ['Personas kods: 16117519997', 'Latvian personal code 32131133274', 'Personas kods: 321234-56789'],
    misses: ['order 32131133274', 'Personas kods: 16117519990'],
  },
  'lv-company': {
    source: 'Uzņēmumu reģistrs; check digit modulo 11',
    hits: ['Reģistrācijas numurs: 40003521600', 'Latvian company number 40109054359'],
    misses: ['order 40109054359', 'Reģistrācijas numurs: 40003521601'],
  },
  'lv-company-labelled': {
    source: 'Uzņēmumu reģistrs; check digit modulo 11',
    hits: ['company number: 40003521600', 'registration number 40100969342'],
    misses: ['order 40100969342', 'company number: 40003521601'],
  },
  'lv-vat': {
    source: 'European Commission, VIES: structure of VAT numbers',
    hits: ['PVN: LV40003521600', 'VAT LV40006294779'],
    misses: ['order LV40006294779', 'PVN: LV40003521601'],
  },
};
