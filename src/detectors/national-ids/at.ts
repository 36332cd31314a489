import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';
import { socialLabels } from './label-words.ts';

export const nationalIdsAt: DetectorInput[] = [
  {
    id: 'at-svnr',
    dataType: 'pii/national-id/at-svnr',
    name: 'Austrian social insurance number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`\d{4}[ -]?\d{6}|\d{4} \d{2} \d{2} \d{2}`),
    validator: 'at-svnr',
    context: {
      words: [
        'svnr',
        'svnummer',
        'sv-nr',
        'sv-nummer',
        'sozialversicherungsnummer',
        'sozialversicherung',
        'versicherungsnummer',
        'austrian social',
        'ecard',
      ],
      required: true,
    },
    confidence: 0.8,
    tags: ['gdpr'],
  },
  {
    id: 'at-svnr-labelled',
    dataType: 'pii/national-id/at-svnr',
    name: 'Austrian social insurance number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`\d{4}[ -]?\d{6}|\d{4} \d{2} \d{2} \d{2}`),
    validator: 'at-svnr',
    context: { words: [...socialLabels], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'at-steuernummer-tax-number',
    dataType: 'pii/national-id/at-steuernummer',
    name: 'Austrian tax number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{2}[ -]?\d{3}[/ ]?\d{4}`),
    validator: 'at-tax-number',
    context: {
      words: [
        'steuernummer',
        'steuernr',
        'steuer-nr',
        'abgabenkontonummer',
        'abgabenkonto',
        'finanzamt',
        'stnr',
        'st.nr',
        'austrian tax',
      ],
      required: true,
    },
    confidence: 0.7,
    tags: ['gdpr'],
  },
];
