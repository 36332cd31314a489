import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsNoDocuments: DetectorInput[] = [
  {
    id: 'no-passport',
    dataType: 'pii/passport/no-passport',
    name: 'Norwegian passport number',
    trigger: 'digits',
    minDigits: 7,
    pattern: alone(String.raw`[A-Z]{0,3}\d{7,8}`),
    reach: 3,
    context: { words: ['norsk pass', 'pass nr', 'passnummer', 'norwegian passport'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'no-driving-licence',
    dataType: 'pii/driving-licence/no-driving-licence',
    name: 'Norwegian driving licence number',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`\d{2} ?\d{2} ?\d{6} ?\d`),
    context: { words: ['førerkort', 'førerkortnummer', 'norwegian driving'], required: true },
    confidence: 0.77,
    tags: ['gdpr'],
  },
];
