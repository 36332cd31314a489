import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsKr: DetectorInput[] = [
  {
    id: 'kr-rrn',
    dataType: 'pii/national-id/kr-rrn',
    name: 'Korean resident registration number',
    trigger: 'digits',
    minDigits: 13,
    pattern: number(String.raw`\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-[1-4]\d{6}`),
    context: { words: ['주민등록번호', 'rrn', 'resident registration'] },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
