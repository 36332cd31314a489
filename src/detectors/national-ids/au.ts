import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsAu: DetectorInput[] = [
  {
    id: 'au-tfn',
    dataType: 'pii/national-id/au-tfn',
    name: 'Australian tax file number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{3}[ -]?\d{3}[ -]?\d{3}`),
    validator: 'au-tfn',
    context: { words: ['tfn', 'tax file'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
