import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsCu: DetectorInput[] = [
  {
    id: 'cu-ni',
    dataType: 'pii/national-id/cu-ni',
    name: 'Cuban identity number',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{5}`),
    context: {
      words: [
        'carné de identidad',
        'carnet de identidad',
        'número de identidad',
        'id number',
        'identity number',
        'national id',
        'identity card',
        'id card',
        'national identity',
        'cuban id',
        'cuban identity',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
