import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsKg: DetectorInput[] = [
  {
    id: 'kg-pin',
    dataType: 'pii/national-id/kg-pin',
    name: 'Kyrgyz personal number (PIN)',
    trigger: 'digits',
    minDigits: 14,
    pattern: number(String.raw`[12](?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{7}`),
    validator: 'kg-pin',
    context: {
      words: [
        'пин',
        'инн',
        'персональный идентификационный',
        'kyrgyz',
        'kyrgyzstan',
        'id number',
        'identity number',
        'national id',
        'identity card',
        'id card',
        'national identity',
        'personal number',
        'pin',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
