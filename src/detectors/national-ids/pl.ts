import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsPl: DetectorInput[] = [
  {
    id: 'pl-pesel',
    dataType: 'pii/national-id/pl-pesel',
    name: 'Polish PESEL number',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`\d{11}`),
    validator: 'pl-pesel',
    context: {
      words: ['pesel', 'numer ewidencyjny', 'national identification', 'national id'],
      required: true,
    },
    confidence: 0.8,
    tags: ['gdpr'],
  },
];
