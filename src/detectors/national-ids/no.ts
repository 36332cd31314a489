import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';
import { identityLabels, socialLabels, taxLabels } from './label-words.ts';

export const nationalIdsNo: DetectorInput[] = [
  {
    id: 'no-fodselsnummer',
    dataType: 'pii/national-id/no-fodselsnummer',
    name: 'Norwegian birth number',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`\d{6}[ -]?\d{5}|\d{6} \d{3} \d{2}`),
    validator: 'no-fodselsnummer',
    context: {
      words: [
        'fødselsnummer',
        'fodselsnummer',
        'fødselsnr',
        'fnr',
        'personnummer',
        'd-nummer',
        'dnr',
        'birth number',
        'norwegian personal',
        'norwegian national',
      ],
      required: true,
    },
    confidence: 0.82,
    tags: ['gdpr'],
  },
  {
    id: 'no-fodselsnummer-labelled',
    dataType: 'pii/national-id/no-fodselsnummer',
    name: 'Norwegian birth number',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`\d{6}[ -]?\d{5}|\d{6} \d{3} \d{2}`),
    validator: 'no-fodselsnummer',
    context: { words: [...identityLabels, ...taxLabels, ...socialLabels], required: true },
    confidence: 0.8,
    tags: ['gdpr'],
  },
];
