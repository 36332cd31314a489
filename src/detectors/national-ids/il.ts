import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsIl: DetectorInput[] = [
  {
    id: 'il-id',
    dataType: 'pii/national-id/il-id',
    name: 'Israeli identity number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{8}-?\d|\d-\d{7}-\d`),
    validator: 'il-id',
    context: {
      words: [
        'תעודת זהות',
        'ת.ז',
        'ת"ז',
        'מספר זהות',
        'teudat zehut',
        'israeli id',
        'israel id',
        'israeli identity',
        'israeli id number',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'il-company',
    dataType: 'pii/company-id/il-company',
    name: 'Israeli company number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`5\d{8}`),
    validator: 'il-id',
    context: { words: ['ח.פ', 'ח"פ', 'עוסק מורשה', 'israeli company', 'osek'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'il-passport',
    dataType: 'pii/passport/il-passport',
    name: 'Israeli passport number',
    trigger: 'digits',
    minDigits: 7,
    pattern: number(String.raw`\d{7,8}`),
    context: { words: ['israeli passport', 'israel passport', 'דרכון'], required: true },
    confidence: 0.8,
    tags: ['gdpr'],
  },
];
