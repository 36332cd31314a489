import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsGt: DetectorInput[] = [
  {
    id: 'gt-nit',
    dataType: 'pii/company-id/gt-nit',
    name: 'Guatemalan NIT',
    trigger: 'digits',
    minDigits: 5,
    pattern: alone(String.raw`\d{5,9}-?[\dkK]`),
    validator: 'gt-nit',
    context: { words: ['nit', 'sat', 'identificación tributaria', 'guatemalan tax'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'gt-cui',
    dataType: 'pii/national-id/gt-cui',
    name: 'Guatemalan identity number (CUI)',
    trigger: 'digits',
    minDigits: 13,
    pattern: number(String.raw`\d{4} ?\d{5} ?\d{4}`),
    validator: 'gt-cui',
    context: {
      words: [
        'cui',
        'dpi',
        'renap',
        'código único de identificación',
        'documento personal',
        'id number',
        'identity number',
        'national id',
        'identity card',
        'id card',
        'national identity',
        'guatemalan identity',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
