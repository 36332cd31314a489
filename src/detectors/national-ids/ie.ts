import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsIe: DetectorInput[] = [
  {
    id: 'ie-pps',
    dataType: 'pii/national-id/ie-pps',
    name: 'Irish PPS number',
    trigger: 'digits',
    minDigits: 7,
    pattern: number(String.raw`\d{7}[A-W][A-IW]?`),
    validator: 'ie-pps',
    context: { words: ['pps', 'ppsn', 'personal public service'], required: true },
    confidence: 0.8,
    tags: ['gdpr'],
  },
];
