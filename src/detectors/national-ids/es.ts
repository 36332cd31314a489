import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsEs: DetectorInput[] = [
  {
    id: 'es-dni',
    dataType: 'pii/national-id/es-dni',
    name: 'Spanish DNI',
    trigger: 'digits',
    minDigits: 8,
    pattern: number(String.raw`\d{8}[- ]?[A-Z]`),
    validator: 'es-dni',
    context: { words: ['dni', 'nif', 'documento nacional', 'identidad'] },
    confidence: 0.65,
    tags: ['gdpr'],
  },
  {
    id: 'es-nie',
    dataType: 'pii/national-id/es-nie',
    name: 'Spanish NIE',
    trigger: 'letters',
    pattern: alone(String.raw`[XYZxyz][- ]?\d{7}[- ]?[A-Za-z]`),
    validator: 'es-dni',
    context: { words: ['nie', 'extranjero', 'nif'] },
    confidence: 0.8,
    tags: ['gdpr'],
  },
];
