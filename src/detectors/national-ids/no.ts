import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsNo: DetectorInput[] = [
  {
    id: 'no-fodselsnummer',
    dataType: 'pii/national-id/no-fodselsnummer',
    name: 'Norwegian birth number',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`\d{6} ?\d{5}`),
    validator: 'no-fodselsnummer',
    context: {
      words: ['fødselsnummer', 'fodselsnummer', 'fnr', 'personnummer', 'd-nummer', 'national id'],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
