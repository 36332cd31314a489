import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsBh: DetectorInput[] = [
  {
    id: 'bh-cpr',
    dataType: 'pii/national-id/bh-cpr',
    name: 'Bahraini personal number (CPR)',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{2}(?:0[1-9]|1[0-2])\d{5}`),
    context: {
      words: ['cpr', 'personal number', 'الرقم الشخصي', 'bahraini id', 'bahraini personal', 'bahrain cpr'],
      required: true,
    },
    confidence: 0.7,
    tags: ['gdpr'],
  },
];
