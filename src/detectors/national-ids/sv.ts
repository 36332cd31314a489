import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsSv: DetectorInput[] = [
  {
    id: 'sv-dui',
    dataType: 'pii/national-id/sv-dui',
    name: 'Salvadoran identity number (DUI)',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{8}-\d|\d{9}`),
    validator: 'sv-dui',
    context: { words: ['dui', 'documento único de identidad', 'documento unico'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'sv-nit',
    dataType: 'pii/national-id/sv-nit',
    name: 'Salvadoran NIT',
    trigger: 'digits',
    minDigits: 14,
    pattern: number(String.raw`[019]\d{3}-(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}-\d{3}-\d`),
    context: { words: ['nit', 'identificación tributaria'] },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
