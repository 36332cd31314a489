import type { Evidence } from '../../model/detector.ts';

export const nationalIdsUsTaxEvidence: Record<string, Evidence> = {
  'us-ein': {
    source: 'IRS, valid EIN prefixes',
    hits: ['EIN: 12-3456789', 'Federal tax ID 94-1234567'],
    misses: ['call 12-3456789', 'EIN: 07-3456789', '12-3456789'],
  },
  'us-ein-plain': {
    source: 'IRS, valid EIN prefixes',
    hits: ['EIN 123456789', 'employer identification number 941234567'],
    misses: ['order 123456789', 'EIN 073456789'],
  },
  'us-ptin': {
    source: 'IRS, Form W-12 instructions',
    hits: ['PTIN: P01234567', 'preparer tax identification number P87654321'],
    misses: ['part P01234567', 'PTIN: P0123456'],
  },
  'us-atin': {
    source: 'IRS, Form W-7A instructions',
    hits: ['ATIN 912-93-1234', 'Adoption taxpayer identification number: 900-93-0001'],
    misses: ['part 912-93-1234', 'ATIN 912-92-1234'],
  },
  'us-itin': {
    source: 'IRS Publication 1915',
    hits: ['ITIN 912-70-1234', '900-93-1234 no, 945-80-1234 yes'],
    misses: ['912-10-1234', '812-70-1234'],
  },
  'us-itin-plain': {
    source: 'IRS Publication 1915',
    hits: ['ITIN: 912701234', 'individual taxpayer identification number 912 70 1234'],
    misses: ['order 912701234', 'ITIN: 912101234'],
  },
};
