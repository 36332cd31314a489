import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsUy: DetectorInput[] = [
  {
    id: 'uy-ci',
    dataType: 'pii/national-id/uy-ci',
    name: 'Uruguayan identity number',
    trigger: 'digits',
    minDigits: 8,
    pattern: number(String.raw`\d\.\d{3}\.\d{3}-\d`),
    validator: 'uy-ci',
    context: { words: ['cédula', 'cedula', 'national id', 'id number', 'uruguay', 'uruguayan'] },
    confidence: 0.8,
    tags: ['gdpr'],
  },
  {
    id: 'uy-ci-plain',
    dataType: 'pii/national-id/uy-ci',
    name: 'Uruguayan identity number',
    keywords: ['cédula', 'cedula', 'uruguay'],
    pattern: String.raw`(?:c[ée]dula|uruguay)[^\d\n]{1,30}(?<value>\d{6,7}-?\d)(?![\w]|[.-]\d)`,
    ignoreCase: true,
    validator: 'uy-ci',
    confidence: 0.7,
    tags: ['gdpr'],
  },
  {
    id: 'uy-rut',
    dataType: 'pii/company-id/uy-rut',
    name: 'Uruguayan RUT',
    trigger: 'digits',
    minDigits: 12,
    pattern: number(String.raw`\d{12}|\d{2}-\d{6}-\d{3}-\d`),
    validator: 'uy-rut',
    context: {
      words: [
        'rut',
        'dgi',
        'registro único tributario',
        'uruguay',
        'tax id',
        'tax number',
        'taxpayer',
        'tax identification',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
