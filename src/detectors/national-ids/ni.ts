import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const nationalIdsNi: DetectorInput[] = [
  {
    id: 'ni-cedula',
    dataType: 'pii/national-id/ni-cedula',
    name: 'Nicaraguan identity number',
    trigger: 'digits',
    minDigits: 13,
    pattern: alone(String.raw`\d{3}-?(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}-?\d{4}[A-Z]`),
    validator: 'ni-cedula',
    context: { words: ['cédula', 'cedula', 'nicaragua'] },
    confidence: 0.8,
    tags: ['gdpr'],
  },
];
