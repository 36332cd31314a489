import type { Evidence } from '../../model/detector.ts';

export const nationalIdsAeEvidence: Record<string, Evidence> = {
  'ae-id': {
    source: 'Federal Authority for Identity and Citizenship: 784, year of birth, sequence',
    hits: ['Emirates ID 784-1990-1234567-1', '784-1985-7654321-2'],
    misses: ['783-1990-1234567-1', '784-1790-1234567-1'],
  },
  'ae-id-plain': {
    source: 'Federal Authority for Identity and Citizenship',
    hits: ['Emirates ID: 784199012345671', 'UAE id 784198576543212'],
    misses: ['order 784199012345671', 'Emirates ID: 783199012345671'],
  },
  'ae-trn': {
    source: 'Federal Tax Authority, TRN',
    hits: ['TRN 100123456789012', 'VAT TRN: 100-1234-5678-9012'],
    misses: ['order 100123456789012', 'TRN 1001234'],
  },
};
