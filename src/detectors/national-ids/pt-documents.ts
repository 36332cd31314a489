import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsPtDocuments: DetectorInput[] = [
  {
    id: 'pt-bi-identity-card',
    dataType: 'pii/national-id/pt-bi',
    name: 'Portuguese civil identity number (BI)',
    trigger: 'digits',
    minDigits: 8,
    pattern: number(String.raw`\d{8}`),
    context: {
      words: [
        'bilhete de identidade',
        'identificação civil',
        'número de identificação civil',
        'nº bi',
        'b.i',
      ],
      required: true,
    },
    confidence: 0.76,
    tags: ['gdpr'],
  },
  {
    id: 'pt-passport',
    dataType: 'pii/passport/pt-passport',
    name: 'Portuguese passport number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]{1,2}\d{6}`),
    context: { words: ['passaporte português', 'portuguese passport'], required: true },
    confidence: 0.82,
    tags: ['gdpr'],
  },
  {
    id: 'pt-passport-labelled',
    dataType: 'pii/passport/pt-passport',
    name: 'Portuguese passport number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]{1,2}\d{6}`),
    context: { words: ['passaporte'], required: true },
    confidence: 0.77,
    tags: ['gdpr'],
  },
  {
    id: 'pt-driving-licence',
    dataType: 'pii/driving-licence/pt-driving-licence',
    name: 'Portuguese driving licence number',
    trigger: 'digits',
    minDigits: 5,
    pattern: alone(String.raw`[A-Z]{1,2}-?\d{5,7} ?\d?`),
    reach: 4,
    context: {
      words: ['carta de condução', 'carta de conducao', 'nº carta', 'portuguese driving'],
      required: true,
    },
    confidence: 0.78,
    tags: ['gdpr'],
  },
];
