import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const nationalIdsAo: DetectorInput[] = [
  {
    id: 'ao-bi',
    dataType: 'pii/national-id/ao-bi',
    name: 'Angolan identity number (BI)',
    trigger: 'digits',
    minDigits: 9,
    pattern: alone(String.raw`\d{9}[A-Z]{2}\d{3}`),
    context: { words: ['bilhete de identidade', 'angola'] },
    confidence: 0.7,
    tags: ['gdpr'],
  },
];
