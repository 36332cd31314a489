import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsJm: DetectorInput[] = [
  {
    id: 'jm-trn',
    dataType: 'pii/national-id/jm-trn',
    name: 'Jamaican taxpayer number (TRN)',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{3}-\d{3}-\d{3}|\d{9}`),
    context: { words: ['trn', 'taxpayer registration', 'jamaican trn', 'jamaica trn'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
