import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsDe: DetectorInput[] = [
  {
    id: 'de-tax-id',
    dataType: 'pii/national-id/de-tax-id',
    name: 'German tax id',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`\d{2}[ ]?\d{3}[ ]?\d{3}[ ]?\d{3}`),
    validator: 'de-tax-id',
    context: {
      words: [
        'steuer-id',
        'steuerid',
        'steueridentifikationsnummer',
        'steuer-identifikationsnummer',
        'idnr',
        'identifikationsnummer',
        'steuernummer',
        'tax id',
        'tax number',
        'tin',
        'taxpayer',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
