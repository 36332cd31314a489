import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const nationalIdsCl: DetectorInput[] = [
  {
    id: 'cl-rut',
    dataType: 'pii/national-id/cl-rut',
    name: 'Chilean RUT',
    trigger: 'digits',
    minDigits: 7,
    pattern: alone(String.raw`\d{1,2}\.\d{3}\.\d{3}-[\dkK]`),
    validator: 'cl-rut',
    context: { words: ['rut', 'run', 'rol único', 'cédula', 'cedula', 'national id', 'id number'] },
    confidence: 0.85,
    tags: ['gdpr'],
  },
  {
    id: 'cl-rut-plain',
    dataType: 'pii/national-id/cl-rut',
    name: 'Chilean RUT',
    trigger: 'digits',
    minDigits: 7,
    pattern: alone(String.raw`\d{7,8}-?[\dkK]`),
    validator: 'cl-rut',
    context: {
      words: ['rut', 'run', 'rol único', 'rol unico', 'chilean rut', 'chilean id', 'chilean identity'],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
