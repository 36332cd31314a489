import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsSeDocuments: DetectorInput[] = [
  {
    id: 'se-passport',
    dataType: 'pii/passport/se-passport',
    name: 'Swedish passport number',
    trigger: 'digits',
    minDigits: 7,
    pattern: alone(String.raw`(?:[A-Z]{2})?\d{7,8}`),
    reach: 2,
    context: { words: ['passnummer', 'passnr', 'svenskt pass', 'swedish passport'], required: true },
    confidence: 0.78,
    tags: ['gdpr'],
  },
  {
    id: 'se-identity-card',
    dataType: 'pii/national-id/se-identity-card',
    name: 'Swedish identity card number',
    trigger: 'digits',
    minDigits: 8,
    pattern: number(String.raw`\d{8,9}`),
    context: {
      words: ['id-kort', 'identitetskort', 'legitimation', 'swedish identity card', 'swedish id card'],
      required: true,
    },
    confidence: 0.72,
    tags: ['gdpr'],
  },
];
