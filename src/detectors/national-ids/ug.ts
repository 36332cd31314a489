import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const nationalIdsUg: DetectorInput[] = [
  {
    id: 'ug-nin',
    dataType: 'pii/national-id/ug-nin',
    name: 'Ugandan NIN',
    trigger: 'letters',
    pattern: alone(String.raw`C[MF]\d{5}[A-Z0-9]{6,7}`),
    context: { words: ['nin', 'nira', 'uganda', 'ugandan', 'national id'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
