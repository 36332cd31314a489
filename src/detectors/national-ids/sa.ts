import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsSa: DetectorInput[] = [
  {
    id: 'sa-id',
    dataType: 'pii/national-id/sa-id',
    name: 'Saudi identity or iqama number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`[12]\d{9}`),
    validator: 'sa-id',
    context: {
      words: [
        'iqama',
        'saudi id',
        'national id',
        'absher',
        'رقم الهوية',
        'الهوية الوطنية',
        'إقامة',
        'saudi',
        'id number',
        'identity number',
        'identity card',
        'id card',
        'national identity',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'sa-vat',
    dataType: 'pii/company-id/sa-vat',
    name: 'Saudi VAT number',
    trigger: 'digits',
    minDigits: 15,
    pattern: number(String.raw`3\d{13}3`),
    context: {
      words: ['vat', 'zatca', 'الرقم الضريبي', 'tax number', 'vat number', 'vat no'],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'sa-cr',
    dataType: 'pii/company-id/sa-cr',
    name: 'Saudi commercial registration number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`[1-7]0\d{8}`),
    context: { words: ['commercial registration', 'السجل التجاري', 'سجل تجاري'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
