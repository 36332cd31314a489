import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsMa: DetectorInput[] = [
  {
    id: 'ma-ice',
    dataType: 'pii/company-id/ma-ice',
    name: 'Moroccan company number (ICE)',
    trigger: 'digits',
    minDigits: 15,
    pattern: number(String.raw`\d{15}|\d{9} \d{4} \d{2}`),
    validator: 'ma-ice',
    context: {
      words: [
        'ice',
        'identifiant commun',
        "identifiant commun de l'entreprise",
        'maroc',
        'morocco',
        'tax id',
        'tax number',
        'tax_id',
        'taxpayer',
        'tax identification',
        'company number',
        'registration number',
        'business number',
        'company registration',
        'moroccan',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'ma-cin',
    dataType: 'pii/national-id/ma-cin',
    name: 'Moroccan identity card number (CIN)',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]{1,2}\d{5,6}`),
    context: {
      words: [
        'cin',
        'cnie',
        'carte nationale',
        'maroc',
        'moroccan id',
        'البطاقة الوطنية',
        'moroccan identity',
      ],
      window: 40,
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
