import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsUz: DetectorInput[] = [
  {
    id: 'uz-pinfl',
    dataType: 'pii/national-id/uz-pinfl',
    name: 'Uzbek personal number (PINFL)',
    trigger: 'digits',
    minDigits: 14,
    pattern: number(String.raw`[1-6](?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}\d{7}`),
    validator: 'uz-pinfl',
    context: {
      words: [
        'пинфл',
        'jshshir',
        'жшшир',
        'pinfl',
        'uzbek',
        'uzbekistan',
        'id number',
        'identity number',
        'national id',
        'identity card',
        'id card',
        'national identity',
        'personal number',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'uz-inn',
    dataType: 'pii/company-id/uz-inn',
    name: 'Uzbek tax number (STIR)',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`[2-7]\d{8}`),
    context: { words: ['инн', 'stir', 'стир', 'uzbek tax', 'uzbekistan inn'], required: true },
    confidence: 0.65,
    tags: ['gdpr'],
  },
];
