import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsMz: DetectorInput[] = [
  {
    id: 'mz-bi',
    dataType: 'pii/national-id/mz-bi',
    name: 'Mozambican identity number (BI)',
    trigger: 'digits',
    minDigits: 12,
    pattern: alone(String.raw`\d{12}[A-Z]`),
    context: {
      words: [
        'bilhete de identidade',
        'moçambique',
        'mozambique',
        'mozambican',
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
  {
    id: 'mz-nuit',
    dataType: 'pii/national-id/mz-nuit',
    name: 'Mozambican tax number (NUIT)',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{9}`),
    context: { words: ['nuit', 'mozambican tax'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
