import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsQa: DetectorInput[] = [
  {
    id: 'qa-id',
    dataType: 'pii/national-id/qa-id',
    name: 'Qatari identity number (QID)',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`[23]\d{10}`),
    context: {
      words: ['qid', 'qatar id', 'البطاقة الشخصية', 'qatari identity', 'qatari id'],
      required: true,
    },
    confidence: 0.7,
    tags: ['gdpr'],
  },
];
