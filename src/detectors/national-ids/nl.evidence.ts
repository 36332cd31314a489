import type { Evidence } from '../../model/detector.ts';

export const nationalIdsNlEvidence: Record<string, Evidence> = {
  'nl-bsn': {
    source: 'Wet algemene bepalingen burgerservicenummer; RvIG',
    hits: ['BSN: 111222333', 'bsn-nummer 123456782'],
    misses: ['order 111222333', 'BSN: 363685274', 'BSN: 111'],
  },
  'nl-bsn-labelled': {
    source: 'Wet algemene bepalingen burgerservicenummer; RvIG',
    hits: ['ID number: 210774071', 'national id 799195935'],
    misses: ['order 210774071', 'ID number: 859403770', 'ID number: 210'],
  },
};
