import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsBe: DetectorInput[] = [
  {
    id: 'be-national-number',
    dataType: 'pii/national-id/be-national-number',
    name: 'Belgian national number',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}`),
    validator: 'be-national-number',
    context: { words: ['rijksregisternummer', 'registre national', 'national number', 'nationaal nummer'] },
    confidence: 0.85,
    tags: ['gdpr'],
  },
  {
    id: 'be-national-number-plain',
    dataType: 'pii/national-id/be-national-number',
    name: 'Belgian national number',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`\d{11}`),
    validator: 'be-national-number',
    context: {
      words: [
        'rijksregisternummer',
        'registre national',
        'numéro national',
        'national number',
        'nationaal nummer',
        'insz',
        'niss',
      ],
      required: true,
    },
    confidence: 0.7,
    tags: ['gdpr'],
  },
];
