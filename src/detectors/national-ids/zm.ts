import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsZm: DetectorInput[] = [
  {
    id: 'zm-nrc',
    dataType: 'pii/national-id/zm-nrc',
    name: 'Zambian registration number (NRC)',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{6}/\d{2}/[1-3]`),
    context: { words: ['nrc', 'zambia', 'zambian', 'registration card'] },
    confidence: 0.65,
    tags: ['gdpr'],
  },
];
