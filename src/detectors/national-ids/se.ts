import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsSe: DetectorInput[] = [
  {
    id: 'se-personnummer',
    dataType: 'pii/national-id/se-personnummer',
    name: 'Swedish personal number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`(?:19|20)?\d{6}[-+]\d{4}`),
    validator: 'se-personnummer',
    context: { words: ['personnummer', 'samordningsnummer', 'personal number', 'personal identity number'] },
    confidence: 0.65,
    tags: ['gdpr'],
  },
  {
    id: 'se-personnummer-plain',
    dataType: 'pii/national-id/se-personnummer',
    name: 'Swedish personal number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`(?:19|20)?\d{10}`),
    validator: 'se-personnummer',
    context: {
      words: ['personnummer', 'personnr', 'samordningsnummer', 'personal identity number'],
      required: true,
    },
    confidence: 0.7,
    tags: ['gdpr'],
  },
];
