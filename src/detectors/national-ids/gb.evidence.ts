import type { Evidence } from '../../model/detector.ts';

export const nationalIdsGbEvidence: Record<string, Evidence> = {
  'uk-nino': {
    source: 'HMRC NIM39110',
    hits: ['NINO AB123456C', 'JG103759A'],
    misses: ['GB123456C', 'AB1234567C'],
  },
  'uk-nino-spaced': {
    source: 'HMRC NIM39110',
    hits: ['AB 12 34 56 C', 'NI: JG-10-37-59-A'],
    misses: ['GB 12 34 56 C', 'AB 12 34 56'],
  },
  'uk-nhs-number': {
    source: 'NHS Data Dictionary, NHS number',
    hits: ['NHS number 943 476 5919', 'NHS No: 9434765919'],
    misses: ['order 9434765919', 'NHS number 943 476 5918'],
  },
};
