import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const nationalIdsMkDocuments: DetectorInput[] = [
  {
    id: 'mk-passport',
    dataType: 'pii/passport/mk-passport',
    name: 'Macedonian passport number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]\d{7}`),
    context: { words: ['пасош', 'број на пасош', 'пасошот', 'macedonian passport'], required: true },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'mk-identity-card',
    dataType: 'pii/national-id/mk-licna-karta',
    name: 'Macedonian identity card number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]\d{7}`),
    context: {
      words: ['лична карта', 'личната карта', 'број на лична карта', 'macedonian identity'],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
];
