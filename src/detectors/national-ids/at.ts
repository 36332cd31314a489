import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsAt: DetectorInput[] = [
  {
    id: 'at-svnr',
    dataType: 'pii/national-id/at-svnr',
    name: 'Austrian social insurance number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`\d{4}[ -]?\d{6}`),
    validator: 'at-svnr',
    context: {
      words: ['svnr', 'sv-nr', 'sv-nummer', 'sozialversicherungsnummer', 'versicherungsnummer'],
      required: true,
    },
    confidence: 0.8,
    tags: ['gdpr'],
  },
];
