import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const nationalIdsMx: DetectorInput[] = [
  {
    id: 'mx-curp',
    dataType: 'pii/national-id/mx-curp',
    name: 'Mexican CURP',
    trigger: 'letters',
    pattern: alone(
      String.raw`[A-Z][AEIOUX][A-Z]{2}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[HMX][A-Z]{5}[A-Z0-9]\d`,
    ),
    context: { words: ['curp'] },
    confidence: 0.9,
    tags: ['gdpr'],
  },
];
