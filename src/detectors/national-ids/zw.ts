import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const nationalIdsZw: DetectorInput[] = [
  {
    id: 'zw-id',
    dataType: 'pii/national-id/zw-id',
    name: 'Zimbabwean identity number',
    trigger: 'digits',
    minDigits: 8,
    pattern: alone(String.raw`\d{2}-?\d{6,7} ?-?[A-Z] ?-?\d{2}`),
    context: { words: ['national id', 'zimbabwe', 'zimbabwean', 'id number'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
