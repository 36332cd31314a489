import type { Evidence } from '../../model/detector.ts';

export const nationalIdsAuDocumentsEvidence: Record<string, Evidence> = {
  'au-passport': {
    source: 'Australian Passport Office, passport numbers',
    hits: ['Australian passport N1234567', 'Australian passport no: PA1234567'],
    misses: ['part N1234567', 'Australian passport N12'],
  },
  'au-driving-licence': {
    source: 'Austroads, National Exchange of Vehicle and Driver Information System',
    hits: ['NSW driver licence 12345678', 'VicRoads licence: 012345678'],
    misses: ['order 12345678', 'NSW driver licence 1234'],
  },
  'au-centrelink-crn': {
    source: 'Services Australia, customer reference number',
    hits: ['Centrelink CRN 123 456 789A', 'CRN: 204111222K'],
    misses: ['part 123456789A', 'CRN: 1234'],
  },
  'au-medicare': {
    source: 'Services Australia, Medicare card number; modulo 10',
    hits: ['Medicare 2123 45670 1', 'Medicare card: 2123456701'],
    misses: ['order 2123456701', 'Medicare 2123 45671 1'],
  },
};
