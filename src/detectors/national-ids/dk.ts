import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsDk: DetectorInput[] = [
  {
    id: 'dk-cpr',
    dataType: 'pii/national-id/dk-cpr',
    name: 'Danish CPR number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`\d{6}[- ]?\d{4}`),
    validator: 'dk-cpr',
    context: { words: ['cpr', 'cpr-nr', 'cpr-nummer', 'personnummer'], required: true },
    confidence: 0.7,
    tags: ['gdpr'],
  },
];
