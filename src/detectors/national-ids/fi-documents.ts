import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const nationalIdsFiDocuments: DetectorInput[] = [
  {
    id: 'fi-passport',
    dataType: 'pii/passport/fi-passport',
    name: 'Finnish passport number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]{2}\d{7}`),
    context: { words: ['passin numero', 'passinumero', 'passi', 'finnish passport'], required: true },
    confidence: 0.76,
    tags: ['gdpr'],
  },
  {
    id: 'fi-identity-card',
    dataType: 'pii/national-id/fi-identity-card',
    name: 'Finnish identity card number',
    trigger: 'digits',
    minDigits: 6,
    pattern: alone(String.raw`(?:[A-Z]{2}\d{7}|\d{8}[A-Z])`),
    reach: 2,
    context: {
      words: [
        'henkilökortti',
        'henkilökortin',
        'henkilokortti',
        'identitetskort',
        'finnish identity card',
        'finnish id card',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
