import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const nationalIdsGh: DetectorInput[] = [
  {
    id: 'gh-card',
    dataType: 'pii/national-id/gh-card',
    name: 'Ghana Card number',
    keywords: ['gha-'],
    pattern: String.raw`(?<![A-Za-z0-9])GHA-\d{9}-\d(?!\d)`,
    confidence: 0.9,
    tags: ['gdpr'],
  },
  {
    id: 'gh-tin',
    dataType: 'pii/national-id/gh-tin',
    name: 'Ghanaian taxpayer number',
    trigger: 'letters',
    pattern: alone(String.raw`[PCGQV]00\d{7}[\dX]`),
    context: { words: ['tin', 'gra', 'ghana'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
