import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsPa: DetectorInput[] = [
  {
    id: 'pa-cedula',
    dataType: 'pii/national-id/pa-cedula',
    name: 'Panamanian identity number',
    trigger: 'digits',
    minDigits: 4,
    pattern: alone(String.raw`(?:\d{1,2}|PE|E|N|\d{1,2}-?(?:AV|PI))-\d{1,4}-\d{3,6}`),
    reach: 5,
    context: {
      words: ['cédula', 'cedula', 'panamá', 'panama', 'tribunal electoral', 'panamanian'],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'pa-ruc',
    dataType: 'pii/company-id/pa-ruc',
    name: 'Panamanian RUC',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{4,9}-\d{1,4}-\d{4,7}`),
    context: { words: ['ruc', 'dgi'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
