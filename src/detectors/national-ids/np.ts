import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsNp: DetectorInput[] = [
  {
    id: 'np-pan',
    dataType: 'pii/national-id/np-pan',
    name: 'Nepali PAN',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{9}`),
    context: {
      words: ['pan', 'permanent account', 'स्थायी लेखा', 'nepal pan', 'nepali pan', 'nepal tax'],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
