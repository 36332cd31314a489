import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsDo: DetectorInput[] = [
  {
    id: 'do-cedula',
    dataType: 'pii/national-id/do-cedula',
    name: 'Dominican identity number',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`\d{3}-\d{7}-\d`),
    validator: 'do-cedula',
    context: { words: ['cédula', 'cedula', 'dominicana', 'dominican'] },
    confidence: 0.8,
    tags: ['gdpr'],
  },
  {
    id: 'do-cedula-plain',
    dataType: 'pii/national-id/do-cedula',
    name: 'Dominican identity number',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`\d{11}`),
    validator: 'do-cedula',
    context: { words: ['cédula', 'cedula', 'dominicana', 'dominican'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'do-rnc',
    dataType: 'pii/company-id/do-rnc',
    name: 'Dominican RNC',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d-?\d{2}-?\d{5}-?\d`),
    validator: 'do-rnc',
    context: {
      words: [
        'rnc',
        'dgii',
        'registro nacional de contribuyentes',
        'registro nacional del contribuyente',
        'dominican tax',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
