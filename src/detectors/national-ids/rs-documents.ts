import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsRsDocuments: DetectorInput[] = [
  {
    id: 'rs-identity-card',
    dataType: 'pii/national-id/rs-licna-karta',
    name: 'Serbian identity card number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{9}`),
    context: {
      words: [
        'lična karta',
        'licna karta',
        'lične karte',
        'licne karte',
        'broj lk',
        'лична карта број',
        'serbian identity',
      ],
      required: true,
    },
    confidence: 0.78,
    tags: ['gdpr'],
  },
  {
    id: 'rs-passport',
    dataType: 'pii/passport/rs-passport',
    name: 'Serbian passport number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{9}`),
    context: {
      words: ['pasoš', 'pasos', 'pasoša', 'pasosa', 'пасош', 'putna isprava', 'serbian passport'],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'rs-driving-licence',
    dataType: 'pii/driving-licence/rs-driving-licence',
    name: 'Serbian driving licence number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{9}`),
    context: {
      words: ['vozačka dozvola', 'vozacka dozvola', 'возачка дозвола', 'serbian driving'],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
];
