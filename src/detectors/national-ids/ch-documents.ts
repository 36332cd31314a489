import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsChDocuments: DetectorInput[] = [
  {
    id: 'ch-passport',
    dataType: 'pii/passport/ch-passport',
    name: 'Swiss passport number',
    trigger: 'letters',
    pattern: alone(String.raw`(?:[A-Z]\d[A-Z0-9]\d{5}|[A-Z]\d{7})`),
    context: {
      words: [
        'schweizer pass',
        'schweizerpass',
        'schweizer reisepass',
        'swiss passport',
        'passeport suisse',
        'passaporto svizzero',
      ],
      required: true,
    },
    confidence: 0.78,
    tags: ['gdpr'],
  },
  {
    id: 'ch-identity-card',
    dataType: 'pii/national-id/ch-identity-card',
    name: 'Swiss identity card number',
    trigger: 'letters',
    pattern: alone(String.raw`(?:[A-Z]\d[A-Z0-9]\d{5}|[A-Z]\d{7})`),
    context: {
      words: [
        'identitätskarte',
        'identitaetskarte',
        'idk',
        'carta d’identità svizzera',
        "carte d'identité suisse",
        'swiss identity card',
        'swiss id card',
        'id-karte',
      ],
      required: true,
    },
    confidence: 0.78,
    tags: ['gdpr'],
  },
  {
    id: 'ch-driving-licence',
    dataType: 'pii/driving-licence/ch-driving-licence',
    name: 'Swiss driving licence number',
    trigger: 'digits',
    minDigits: 12,
    pattern: number(String.raw`\d{12}`),
    context: {
      words: [
        'führerausweis',
        'fuehrerausweis',
        'permis de conduire',
        'licenza di condurre',
        'swiss driving',
        'faber',
      ],
      required: true,
    },
    confidence: 0.76,
    tags: ['gdpr'],
  },
];
