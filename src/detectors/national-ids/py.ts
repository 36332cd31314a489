import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsPy: DetectorInput[] = [
  {
    id: 'py-ruc',
    dataType: 'pii/company-id/py-ruc',
    name: 'Paraguayan RUC',
    trigger: 'digits',
    minDigits: 6,
    pattern: number(String.raw`\d{5,8}-\d`),
    validator: 'py-ruc',
    context: {
      words: ['ruc', 'dnit', 'paraguay', 'registro único de contribuyentes', 'paraguayan tax'],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'py-ci',
    dataType: 'pii/national-id/py-ci',
    name: 'Paraguayan identity number',
    trigger: 'digits',
    minDigits: 6,
    pattern: number(String.raw`\d\.\d{3}\.\d{3}|\d{6,7}`),
    context: {
      words: ['cédula paraguaya', 'cédula de identidad civil', 'paraguayan id', 'paraguayan identity'],
      required: true,
    },
    confidence: 0.7,
    tags: ['gdpr'],
  },
];
