import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsTz: DetectorInput[] = [
  {
    id: 'tz-nida',
    dataType: 'pii/national-id/tz-nida',
    name: 'Tanzanian NIDA number',
    trigger: 'digits',
    minDigits: 20,
    pattern: number(String.raw`(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-\d{5}-\d{5}-\d{2}`),
    context: { words: ['nida', 'nin', 'tanzania'] },
    confidence: 0.9,
    tags: ['gdpr'],
  },
];
