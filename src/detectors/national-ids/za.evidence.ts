import type { Evidence } from '../../model/detector.ts';

export const nationalIdsZaEvidence: Record<string, Evidence> = {
  'za-id': {
    source: 'Department of Home Affairs; Luhn',
    hits: ['ID number 8001015009087', '800101 5009 087'],
    misses: ['8001015009086', '8013015009087'],
  },
  'za-tax': {
    source: 'SARS, tax reference number; Luhn',
    hits: ['SARS tax number 0123456782', 'tax reference: 0001339050'],
    misses: ['order 0123456782', 'SARS tax number 0123456783'],
  },
  'za-vat': {
    source: 'SARS, VAT registration number; Luhn',
    hits: ['VAT no 4123456784', 'SARS VAT: 4123456784'],
    misses: ['order 4123456784', 'VAT no 4123456785'],
  },
  'za-company': {
    source: 'CIPC, enterprise number',
    hits: ['Reg no 1998/012345/07', '2015/123456/08'],
    misses: ['2015/123456/99', '1798/012345/07'],
  },
  'za-passport': {
    source: 'Department of Home Affairs; ICAO Doc 9303',
    hits: ['South African passport A12345678', 'SA passport M01234567'],
    misses: ['part A12345678', 'SA passport A12'],
  },
};
