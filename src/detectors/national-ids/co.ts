import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsCo: DetectorInput[] = [
  {
    id: 'co-nit',
    dataType: 'pii/company-id/co-nit',
    name: 'Colombian NIT',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{1,3}\.\d{3}\.\d{3}-\d`),
    validator: 'co-nit',
    context: { words: ['nit', 'dian', 'identificación tributaria'] },
    confidence: 0.7,
    tags: ['gdpr'],
  },
  {
    id: 'co-nit-plain',
    dataType: 'pii/company-id/co-nit',
    name: 'Colombian NIT',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{9,10}-?\d`),
    validator: 'co-nit',
    context: {
      words: ['nit', 'dian', 'identificación tributaria', 'colombian nit', 'colombian tax'],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'co-cedula',
    dataType: 'pii/national-id/co-cedula',
    name: 'Colombian identity number',
    trigger: 'digits',
    minDigits: 6,
    pattern: number(String.raw`\d{1,3}\.\d{3}\.\d{3}|\d\.\d{3}\.\d{3}\.\d{3}|\d{6,10}`),
    context: {
      words: [
        'cédula',
        'cedula',
        'cédula de ciudadanía',
        'cedula de ciudadania',
        'tarjeta de identidad',
        'nuip',
        'c.c.',
        'colombian identity',
        'colombian id',
      ],
      window: 40,
      required: true,
    },
    confidence: 0.7,
    tags: ['gdpr'],
  },
];
