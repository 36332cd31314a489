import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';
import { identityLabels } from './label-words.ts';

export const nationalIdsFi: DetectorInput[] = [
  {
    id: 'fi-hetu',
    dataType: 'pii/national-id/fi-hetu',
    name: 'Finnish personal identity code',
    trigger: 'digits',
    minDigits: 6,
    pattern: number(String.raw`\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]`),
    validator: 'fi-hetu',
    context: {
      words: [
        'hetu',
        'henkilötunnus',
        'henkilotunnus',
        'sotu',
        'personbeteckning',
        'finnish personal',
        ...identityLabels,
      ],
    },
    confidence: 0.85,
    tags: ['gdpr'],
  },
];
