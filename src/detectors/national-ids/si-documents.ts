import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsSiDocuments: DetectorInput[] = [
  {
    id: 'si-passport',
    dataType: 'pii/passport/si-passport',
    name: 'Slovenian passport number',
    trigger: 'letters',
    pattern: alone(String.raw`P[A-Z]\d{7}`),
    context: { words: ['potni list', 'potnega lista', 'slovenian passport'], required: true },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'si-driving-licence',
    dataType: 'pii/driving-licence/si-driving-licence',
    name: 'Slovenian driving licence number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{9}`),
    context: {
      words: [
        'vozniško dovoljenje',
        'voznisko dovoljenje',
        'vozniškega dovoljenja',
        'vozniskega dovoljenja',
        'slovenian driving',
      ],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'si-identity-card',
    dataType: 'pii/national-id/si-osebna-izkaznica',
    name: 'Slovenian identity card number',
    trigger: 'letters',
    pattern: alone(String.raw`I[A-Z]\d{7}`),
    context: { words: ['osebna izkaznica', 'osebne izkaznice', 'slovenian identity'], required: true },
    confidence: 0.84,
    tags: ['gdpr'],
  },
];
