import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsFo: DetectorInput[] = [
  {
    id: 'fo-p-tal',
    dataType: 'pii/national-id/fo-p-tal',
    name: 'Faroese personal number (p-tal)',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{6}-?\d{3}`),
    context: { words: ['p-tal', 'ptal', 'faroese personal', 'faroese national'], required: true },
    confidence: 0.8,
    tags: ['gdpr'],
  },
  {
    id: 'fo-vtal-vat',
    dataType: 'pii/company-id/fo-v-tal',
    name: 'Faroese VAT number (v-tal)',
    trigger: 'digits',
    minDigits: 6,
    pattern: number(String.raw`\d{6}`),
    context: { words: ['v-tal', 'vtal', 'mvg', 'faroese vat'], required: true },
    confidence: 0.79,
    tags: ['gdpr'],
  },
];
