import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsCyDocuments: DetectorInput[] = [
  {
    id: 'cy-identity-card',
    dataType: 'pii/national-id/cy-identity-card',
    name: 'Cypriot identity card number',
    trigger: 'digits',
    minDigits: 6,
    pattern: number(String.raw`\d{6,10}`),
    context: {
      words: [
        'αρ. ταυτότητας',
        'αρ. ταυτοτητας',
        'αρ. ταυτοτητασ',
        'αριθμός ταυτότητας',
        'αριθμος ταυτοτητας',
        'αριθμοσ ταυτοτητασ',
        'δελτίο ταυτότητας',
        'δελτιο ταυτοτητας',
        'δελτιο ταυτοτητασ',
        'cypriot identity',
        'cyprus identity',
        'cyprus id',
        'cypriot id',
      ],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'cy-passport',
    dataType: 'pii/passport/cy-passport',
    name: 'Cypriot passport number',
    trigger: 'letters',
    pattern: alone(String.raw`[EK]\d{6,8}`),
    context: {
      words: [
        'διαβατήριο',
        'διαβατηριο',
        'διαβατηρίου',
        'διαβατηριου',
        'cypriot passport',
        'cyprus passport',
      ],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
];
