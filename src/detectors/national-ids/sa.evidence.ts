import type { Evidence } from '../../model/detector.ts';

export const nationalIdsSaEvidence: Record<string, Evidence> = {
  'sa-id': {
    source: 'Absher, Ministry of Interior; Luhn',
    hits: ['Iqama 2123456788', 'رقم الهوية 1012345672'],
    misses: ['order 1012345672', 'Iqama 2123456789'],
  },
  'sa-vat': {
    source: 'ZATCA, e-invoicing data dictionary: VAT registration number',
    hits: ['VAT number 300012345600003', 'ZATCA: 310122393500003'],
    misses: ['order 300012345600003', 'VAT number 300012345600001'],
  },
  'sa-cr': {
    source: 'Ministry of Commerce, commercial registration',
    hits: ['Commercial registration 1010123456', 'السجل التجاري 4030123456'],
    misses: ['order 1010123456', 'commercial registration 10101'],
  },
};
