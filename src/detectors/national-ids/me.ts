import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';
import { identityLabels } from './label-words.ts';

export const nationalIdsMe: DetectorInput[] = [
  {
    id: 'me-jmbg',
    dataType: 'pii/national-id/me-jmbg',
    name: 'Montenegrin JMBG',
    trigger: 'digits',
    minDigits: 13,
    pattern: number(String.raw`\d{4}[09]\d{2}2\d{5}`),
    validator: 'rs-jmbg',
    context: {
      words: [
        'jmbg',
        'јмбг',
        'matični broj',
        'maticni broj',
        'montenegrin national',
        'montenegrin personal',
        'montenegrin id',
      ],
      required: true,
    },
    confidence: 0.85,
    tags: ['gdpr'],
  },
  {
    id: 'me-jmbg-labelled',
    dataType: 'pii/national-id/me-jmbg',
    name: 'Montenegrin JMBG',
    trigger: 'digits',
    minDigits: 13,
    pattern: number(String.raw`\d{4}[09]\d{2}2\d{5}`),
    validator: 'rs-jmbg',
    context: { words: [...identityLabels], required: true },
    confidence: 0.8,
    tags: ['gdpr'],
  },
  {
    id: 'me-pib',
    dataType: 'pii/company-id/me-pib',
    name: 'Montenegrin tax number (PIB)',
    trigger: 'digits',
    minDigits: 8,
    pattern: number(String.raw`[01]\d{7}`),
    validator: 'me-pib',
    context: { words: ['pib', 'montenegrin tax', 'montenegrin company', 'pdv'], required: true },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'me-passport',
    dataType: 'pii/passport/me-passport',
    name: 'Montenegrin passport number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]{1,2}[\dA-Z]\d{6}`),
    context: { words: ['pasoš', 'pasos', 'pasoša', 'pasosa', 'montenegrin passport'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
