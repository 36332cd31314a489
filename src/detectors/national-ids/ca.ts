import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsCa: DetectorInput[] = [
  {
    id: 'ca-sin',
    dataType: 'pii/national-id/ca-sin',
    name: 'Canadian social insurance number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{3}[ -]?\d{3}[ -]?\d{3}`),
    validator: 'ca-sin',
    context: { words: ['sin', 'social insurance', 'nas', 'assurance sociale'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
