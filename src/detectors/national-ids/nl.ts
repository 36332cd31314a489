import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsNl: DetectorInput[] = [
  {
    id: 'nl-bsn',
    dataType: 'pii/national-id/nl-bsn',
    name: 'Dutch citizen number (BSN)',
    trigger: 'digits',
    minDigits: 8,
    pattern: number(String.raw`\d{4}[. ]?\d{2}[. ]?\d{3}|\d{8}`),
    validator: 'nl-bsn',
    context: {
      words: ['bsn', 'burgerservicenummer', 'sofinummer', 'sofi', 'citizen service number'],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
