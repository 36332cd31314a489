import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';
import { identityLabels, socialLabels, taxLabels } from './label-words.ts';

export const nationalIdsIe: DetectorInput[] = [
  {
    id: 'ie-pps',
    dataType: 'pii/national-id/ie-pps',
    name: 'Irish PPS number',
    trigger: 'digits',
    minDigits: 7,
    pattern: number(String.raw`\d{7} ?[A-Wa-w] ?[A-IT-Xa-it-x]?`),
    validator: 'ie-pps',
    context: {
      words: [
        'pps',
        'ppsn',
        'pps no',
        'pps number',
        'personal public service',
        'irish tax',
        'rsi number',
        ...taxLabels,
        ...socialLabels,
        ...identityLabels,
      ],
      required: true,
    },
    confidence: 0.8,
    tags: ['gdpr'],
  },
];
