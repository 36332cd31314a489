import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsEg: DetectorInput[] = [
  {
    id: 'eg-id',
    dataType: 'pii/national-id/eg-id',
    name: 'Egyptian national id',
    trigger: 'digits',
    minDigits: 14,
    pattern: number(String.raw`[23]\d{6}(?:0[1-4]|1[1-9]|2[1-9]|3[1-5]|88)\d{5}`),
    validator: 'eg-id',
    context: {
      words: [
        'national id',
        'egypt',
        'egyptian',
        'الرقم القومي',
        'رقم قومي',
        'بطاقة',
        'id number',
        'identity number',
        'identity card',
        'id card',
        'national identity',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
