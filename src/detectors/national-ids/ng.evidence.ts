import type { Evidence } from '../../model/detector.ts';

export const nationalIdsNgEvidence: Record<string, Evidence> = {
  'ng-nin': {
    source: 'NIMC, National Identification Number',
    hits: ['NIN: 12345678901', 'National Identification Number 6543 210 9876'],
    misses: ['order 12345678901', 'NIN: 1234'],
  },
  'ng-bvn': {
    source: 'Central Bank of Nigeria, BVN regulatory framework',
    hits: ['BVN 22123456789', 'bank verification number: 22212345678'],
    misses: ['order 22123456789', 'BVN 2212'],
  },
  'ng-tin': {
    source: 'Federal Inland Revenue Service, TIN',
    hits: ['TIN 12345678-0001', 'FIRS TIN: 01234567-0001'],
    misses: ['order 12345678-0001', 'TIN 1234-0001'],
  },
  'ng-passport': {
    source: 'Nigeria Immigration Service; ICAO Doc 9303',
    hits: ['Nigerian passport A12345678', 'Nigeria passport no B50012345'],
    misses: ['part A12345678', 'Nigerian passport A12'],
  },
};
