import type { Evidence } from '../../model/detector.ts';

export const nationalIdsTrEvidence: Record<string, Evidence> = {
  'tr-identity-number': {
    source: '5490 sayılı Nüfus Hizmetleri Kanunu; two check digits',
    hits: ['TC Kimlik No: 17291716060', 'Turkish identity number 10000000146'],
    misses: ['order 10000000146', 'TC Kimlik No: 17291716061'],
  },
  'tr-identity-number-labelled': {
    source: '5490 sayılı Nüfus Hizmetleri Kanunu; two check digits',
    hits: ['ID number: 17291716060', 'national id 10000000146'],
    misses: ['order 10000000146', 'ID number: 17291716061'],
  },
  'tr-tax-number': {
    source: 'Gelir İdaresi Başkanlığı; OECD, TIN document for Türkiye',
    hits: ['Vergi No: 4540536920', 'Turkish tax number 5953743753'],
    misses: ['order 5953743753', 'Vergi No: 4540536921'],
  },
  'tr-mersis': {
    source: 'Ticaret Bakanlığı, MERSİS',
    hits: ['Mersis No: 0454053692000015', 'MERSIS 0454053692000015'],
    misses: ['order 0454053692000015', 'Mersis No: 04540536920000150000000'],
  },
};
