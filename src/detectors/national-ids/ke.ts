import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsKe: DetectorInput[] = [
  {
    id: 'ke-pin',
    dataType: 'pii/national-id/ke-pin',
    name: 'Kenyan tax number (KRA PIN)',
    trigger: 'letters',
    pattern: alone(String.raw`[AP]\d{9}[A-Z]`),
    context: { words: ['kra', 'pin', 'kra pin', 'kenya'] },
    confidence: 0.5,
    tags: ['gdpr'],
  },
  {
    id: 'ke-id',
    dataType: 'pii/national-id/ke-id',
    name: 'Kenyan identity number',
    trigger: 'digits',
    minDigits: 7,
    pattern: number(String.raw`\d{7,8}`),
    context: {
      words: [
        'kenyan id',
        'kenya id',
        'kenyan national',
        'huduma',
        'kitambulisho',
        'maisha',
        'kenyan identity',
      ],
      required: true,
    },
    confidence: 0.7,
    tags: ['gdpr'],
  },
];
