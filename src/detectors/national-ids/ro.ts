import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsRo: DetectorInput[] = [
  {
    id: 'ro-cnp',
    dataType: 'pii/national-id/ro-cnp',
    name: 'Romanian CNP',
    trigger: 'digits',
    minDigits: 13,
    pattern: number(String.raw`[1-9]\d{12}`),
    validator: 'ro-cnp',
    context: { words: ['cnp', 'cod numeric personal'], required: true },
    confidence: 0.8,
    tags: ['gdpr'],
  },
];
