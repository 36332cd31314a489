import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsEc: DetectorInput[] = [
  {
    id: 'ec-cedula',
    dataType: 'pii/national-id/ec-cedula',
    name: 'Ecuadorian identity number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`\d{9}-?\d`),
    validator: 'ec-cedula',
    context: {
      words: [
        'cédula',
        'cedula',
        'cédula de identidad',
        'c.i.',
        'identidad',
        'id number',
        'identity number',
        'national id',
        'identity card',
        'id card',
        'national identity',
        'ecuadorian id',
        'ecuadorian identity',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'ec-ruc',
    dataType: 'pii/company-id/ec-ruc',
    name: 'Ecuadorian RUC',
    trigger: 'digits',
    minDigits: 13,
    pattern: number(String.raw`\d{10}-?\d{3}`),
    validator: 'ec-ruc',
    context: {
      words: [
        'ruc',
        'sri',
        'registro único de contribuyentes',
        'tax id',
        'tax number',
        'taxpayer',
        'tax identification',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
