import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsHn: DetectorInput[] = [
  {
    id: 'hn-id',
    dataType: 'pii/national-id/hn-id',
    name: 'Honduran identity number',
    trigger: 'digits',
    minDigits: 13,
    pattern: number(String.raw`(?:0[1-9]|1[0-8])\d{2}-(?:19|20)\d{2}-\d{5}\d?`),
    context: { words: ['identidad', 'dni', 'rtn', 'honduras'] },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'hn-id-plain',
    dataType: 'pii/national-id/hn-id',
    name: 'Honduran identity number',
    trigger: 'digits',
    minDigits: 13,
    pattern: number(String.raw`(?:0[1-9]|1[0-8])\d{2}(?:19|20)\d{7}\d?`),
    context: { words: ['identidad', 'rtn', 'honduras', 'honduran'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
