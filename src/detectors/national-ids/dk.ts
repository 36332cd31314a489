import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';
import { identityLabels } from './label-words.ts';

export const nationalIdsDk: DetectorInput[] = [
  {
    id: 'dk-cpr',
    dataType: 'pii/national-id/dk-cpr',
    name: 'Danish CPR number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`\d{6}[- ]?\d{4}`),
    validator: 'dk-cpr',
    context: {
      words: [
        'cpr',
        'cpr-nr',
        'cpr-nummer',
        'cprnr',
        'cprnummer',
        'personnummer',
        'civil registration',
        'danish personal',
        'danish national',
      ],
      required: true,
    },
    confidence: 0.7,
    tags: ['gdpr'],
  },
  {
    id: 'dk-cpr-labelled',
    dataType: 'pii/national-id/dk-cpr',
    name: 'Danish CPR number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`\d{6}[- ]?\d{4}`),
    validator: 'dk-cpr',
    context: { words: [...identityLabels], required: true },
    confidence: 0.66,
    tags: ['gdpr'],
  },
];
