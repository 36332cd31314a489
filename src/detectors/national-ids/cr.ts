import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsCr: DetectorInput[] = [
  {
    id: 'cr-cpf',
    dataType: 'pii/national-id/cr-cpf',
    name: 'Costa Rican identity number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`0?[1-9]-\d{4}-\d{4}`),
    context: {
      words: ['cédula', 'cedula', 'identidad', 'costa rica', 'costarricense', 'costa rican'],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'cr-cpj',
    dataType: 'pii/company-id/cr-cpj',
    name: 'Costa Rican company number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`[2-5]-\d{3}-\d{6}`),
    context: {
      words: [
        'cédula jurídica',
        'cedula juridica',
        'persona jurídica',
        'hacienda',
        'costa rica',
        'company number',
        'registration number',
        'business number',
        'company registration',
        'costa rican',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'cr-dimex',
    dataType: 'pii/national-id/cr-dimex',
    name: 'Costa Rican foreigner number (DIMEX)',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`1\d{10,11}`),
    context: { words: ['dimex', 'residencia', 'migración', 'costa rican', 'foreigner'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
