import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsGbHealth: DetectorInput[] = [
  {
    id: 'uk-chi-number',
    dataType: 'pii/health-id/gb-chi',
    name: 'Scottish health number (CHI)',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`\d{6} ?\d{4}`),
    validator: 'uk-chi',
    context: {
      words: ['chi', 'chi number', 'chi no', 'community health index', 'nhs scotland'],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr', 'hipaa'],
  },
];
