import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsOm: DetectorInput[] = [
  {
    id: 'om-id',
    dataType: 'pii/national-id/om-id',
    name: 'Omani civil number',
    trigger: 'digits',
    minDigits: 7,
    pattern: number(String.raw`\d{7,9}`),
    context: {
      words: ['oman civil', 'omani id', 'oman id', 'civil number oman', 'omani civil'],
      required: true,
    },
    confidence: 0.7,
    tags: ['gdpr'],
  },
];
