import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsBd: DetectorInput[] = [
  {
    id: 'bd-nid',
    dataType: 'pii/national-id/bd-nid',
    name: 'Bangladeshi national id',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`\d{17}|\d{13}|\d{10}|\d{3} \d{3} \d{4}`),
    context: {
      words: [
        'nid',
        'national id',
        'national identity',
        'জাতীয় পরিচয়পত্র',
        'bangladeshi nid',
        'bangladeshi national',
        'bangladesh nid',
      ],
      required: true,
    },
    confidence: 0.7,
    tags: ['gdpr'],
  },
];
