import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsPe: DetectorInput[] = [
  {
    id: 'pe-ruc',
    dataType: 'pii/company-id/pe-ruc',
    name: 'Peruvian RUC',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`(?:1[0567]|20)\d{9}`),
    validator: 'pe-ruc',
    context: {
      words: [
        'ruc',
        'sunat',
        'registro único de contribuyentes',
        'tax id',
        'tax number',
        'taxpayer',
        'tax identification',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'pe-dni',
    dataType: 'pii/national-id/pe-dni',
    name: 'Peruvian identity number (DNI)',
    trigger: 'digits',
    minDigits: 8,
    pattern: alone(String.raw`\d{8}(?:-[\dA-K])?`),
    context: {
      words: ['dni', 'documento nacional de identidad', 'reniec', 'peruvian identity', 'peruvian dni'],
      window: 40,
      required: true,
    },
    confidence: 0.7,
    tags: ['gdpr'],
  },
  {
    id: 'pe-ce',
    dataType: 'pii/national-id/pe-ce',
    name: 'Peruvian foreigner card number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{9}`),
    context: {
      words: ['carné de extranjería', 'carnet de extranjería', 'carnet de extranjeria'],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
