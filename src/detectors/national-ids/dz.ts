import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsDz: DetectorInput[] = [
  {
    id: 'dz-nif',
    dataType: 'pii/company-id/dz-nif',
    name: 'Algerian tax number (NIF)',
    trigger: 'digits',
    minDigits: 15,
    pattern: number(String.raw`\d{15}(?:\d{5})?`),
    context: {
      words: ['nif', 'identification fiscale', "numéro d'identification fiscale", 'algerian tax'],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'dz-nin',
    dataType: 'pii/national-id/dz-nin',
    name: 'Algerian national number (NIN)',
    trigger: 'digits',
    minDigits: 18,
    pattern: number(String.raw`\d{18}`),
    context: {
      words: ['nin', 'identification nationale', 'رقم التعريف الوطني', 'algerian national', 'algerian id'],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
