import type { Evidence } from '../../model/detector.ts';

export const nationalIdsPkEvidence: Record<string, Evidence> = {
  'pk-cnic': {
    source: 'NADRA, CNIC: province, family, sex',
    hits: ['CNIC 42201-0397640-8', '42201-0397640-8'],
    misses: ['92201-0397640-8', '42201-039764-8'],
  },
  'pk-cnic-plain': {
    source: 'NADRA, CNIC',
    hits: ['CNIC: 4220103976408', 'NADRA NICOP 3520112345671'],
    misses: ['order 4220103976408', 'CNIC: 42201'],
  },
  'pk-ntn': {
    source: 'Federal Board of Revenue, NTN',
    hits: ['NTN: 0710987-2', 'national tax number A123456-7'],
    misses: ['part 0710987-2', 'NTN: 0710'],
  },
  'pk-passport': {
    source: 'Directorate General of Immigration & Passports; ICAO Doc 9303',
    hits: ['Pakistani passport AB1234567', 'Pakistan passport no: CD0123456'],
    misses: ['part AB1234567', 'Pakistani passport AB12'],
  },
};
