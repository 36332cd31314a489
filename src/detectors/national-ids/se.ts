import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';
import { identityLabels, taxLabels } from './label-words.ts';

export const nationalIdsSe: DetectorInput[] = [
  {
    id: 'se-personnummer',
    dataType: 'pii/national-id/se-personnummer',
    name: 'Swedish personal number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`(?:19|20)?\d{6}[-+]\d{4}`),
    validator: 'se-personnummer',
    context: {
      words: [
        'personnummer',
        'personnr',
        'pers.nr',
        'persnr',
        'samordningsnummer',
        'personal number',
        'personal identity number',
        'swedish personal',
        'swedish national',
        ...identityLabels,
      ],
    },
    confidence: 0.66,
    tags: ['gdpr'],
  },
  {
    id: 'se-personnummer-plain',
    dataType: 'pii/national-id/se-personnummer',
    name: 'Swedish personal number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`(?:19|20)?\d{6} ?\d{4}`),
    validator: 'se-personnummer',
    context: {
      words: [
        'personnummer',
        'personnr',
        'pers.nr',
        'persnr',
        'samordningsnummer',
        'personal number',
        'personal identity number',
        'swedish personal',
        'swedish national',
      ],
      required: true,
    },
    confidence: 0.76,
    tags: ['gdpr'],
  },
  {
    id: 'se-personnummer-plain-labelled',
    dataType: 'pii/national-id/se-personnummer',
    name: 'Swedish personal number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`(?:19|20)?\d{6} ?\d{4}`),
    validator: 'se-personnummer',
    context: { words: [...identityLabels, ...taxLabels], required: true },
    confidence: 0.74,
    tags: ['gdpr'],
  },
];
