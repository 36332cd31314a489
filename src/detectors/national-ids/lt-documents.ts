import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsLtDocuments: DetectorInput[] = [
  {
    id: 'lt-identity-card',
    dataType: 'pii/national-id/lt-asmens-tapatybes-kortele',
    name: 'Lithuanian identity card number',
    trigger: 'digits',
    minDigits: 8,
    pattern: number(String.raw`1\d{7}`),
    context: {
      words: [
        'asmens tapatybės kortelė',
        'asmens tapatybes kortele',
        'tapatybės kortelės',
        'tapatybes korteles',
        'lithuanian identity',
      ],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'lt-passport',
    dataType: 'pii/passport/lt-passport',
    name: 'Lithuanian passport number',
    trigger: 'digits',
    minDigits: 8,
    pattern: number(String.raw`2\d{7}`),
    context: {
      words: [
        'paso numeris',
        'paso nr',
        'paso numerį',
        'paso numeri',
        'lietuvos pasas',
        'lithuanian passport',
      ],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'lt-driving-licence',
    dataType: 'pii/driving-licence/lt-driving-licence',
    name: 'Lithuanian driving licence number',
    trigger: 'digits',
    minDigits: 8,
    pattern: number(String.raw`\d{8}`),
    context: {
      words: [
        'vairuotojo pažymėjimas',
        'vairuotojo pazymejimas',
        'vairuotojo pažymėjimo',
        'vairuotojo pazymejimo',
        'lithuanian driving',
      ],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
];
