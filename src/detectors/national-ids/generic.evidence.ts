import type { Evidence } from '../../model/detector.ts';

export const nationalIdsGenericEvidence: Record<string, Evidence> = {
  'identity-number': {
    source: 'ISO/IEC 24760-1: an identity number behind its label',
    hits: ['National ID: 54321-098765', '"identity_card_number": "1234567-8"'],
    misses: ['national ID is needed', 'order 54321-098765'],
  },
  'tax-number': {
    source: 'OECD, tax identification numbers by jurisdiction: behind their label',
    hits: ['Tax ID: 123-456-789-000', 'Tax number: 45-67-8901'],
    misses: ['tax number of the year 2026', 'The VAT number is on the invoice 2026-00123'],
  },
  'social-security-number': {
    source: 'ISO 20022, code SOSE: a social security number behind its label',
    hits: ['Social security number: 12 345678 A', 'numéro de sécurité sociale 2 69 05 49 588'],
    misses: ['social security number is asked', 'order 12345678901'],
  },
  'company-number': {
    source: 'ISO 20022, code COID: a company number behind its label',
    hits: ['Company number: 123-456-7', 'business registration 12-3456-78'],
    misses: ['company number one', 'order 01234567'],
  },
};
