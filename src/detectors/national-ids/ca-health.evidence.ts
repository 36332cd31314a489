import type { Evidence } from '../../model/detector.ts';

export const nationalIdsCaHealthEvidence: Record<string, Evidence> = {
  'ca-ohip': {
    source: 'Ontario Ministry of Health, health card numbers; Luhn',
    hits: ['OHIP: 1234-567-897-AB', 'Ontario health card number 1234567897'],
    misses: ['order 1234-567-897', 'OHIP: 1234-567-890'],
  },
  'ca-ramq': {
    source: "RAMQ, structure du numéro d'assurance maladie",
    hits: ['RAMQ: TREM 7553 1220', "numéro d'assurance maladie TREM75531220"],
    misses: ['ref TREM 7553 1220', 'RAMQ: TREM 7593 1220'],
  },
  'ca-bc-phn': {
    source: 'BC Ministry of Health, HL7 conformance: PHN check digit',
    hits: ['PHN: 9698 658 215', 'BC personal health number 9698658215'],
    misses: ['order 9698658215', 'PHN: 9698658216'],
  },
  'ca-alberta-phn': {
    source: 'Alberta Health, personal health card',
    hits: ['Alberta Health number 12345-6789', 'AHCIP: 123456789'],
    misses: ['order 123456789', 'AHCIP: 1234'],
  },
};
