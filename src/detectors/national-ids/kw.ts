import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsKw: DetectorInput[] = [
  {
    id: 'kw-id',
    dataType: 'pii/national-id/kw-id',
    name: 'Kuwaiti civil number',
    trigger: 'digits',
    minDigits: 12,
    pattern: number(String.raw`[1-3]\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{5}`),
    validator: 'kw-id',
    context: {
      words: [
        'civil id',
        'civil number',
        'paci',
        'kuwait',
        'الرقم المدني',
        'البطاقة المدنية',
        'id number',
        'identity number',
        'national id',
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
