import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';
import { companyLabels, taxLabels, vatLabels } from './label-words.ts';

export const nationalIdsLt: DetectorInput[] = [
  {
    id: 'lt-asmens-kodas',
    dataType: 'pii/national-id/lt-asmens-kodas',
    name: 'Lithuanian personal code',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`[3-6]\d{10}`),
    validator: 'lt-asmens-kodas',
    context: {
      words: [
        'asmens kodas',
        'asmens kodą',
        'asmens koda',
        'asmens kodo',
        'lithuanian personal',
        'lithuanian national',
        'lithuanian id',
      ],
      required: true,
    },
    confidence: 0.85,
    tags: ['gdpr'],
  },
  {
    id: 'lt-company-code',
    dataType: 'pii/company-id/lt-imones-kodas',
    name: 'Lithuanian company code',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`[1-3]\d{8}`),
    validator: 'lt-company-code',
    context: {
      words: [
        'įmonės kodas',
        'imones kodas',
        'juridinio asmens kodas',
        'įm. kodas',
        'im. kodas',
        'lithuanian company',
      ],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'lt-vat',
    dataType: 'pii/company-id/lt-vat',
    name: 'Lithuanian VAT number',
    trigger: 'digits',
    minDigits: 8,
    pattern: alone(String.raw`LT ?(?:\d{9}|\d{12})`),
    reach: 3,
    validator: 'lt-vat',
    context: {
      words: [
        'pvm',
        'pvm kodas',
        'pvm mokėtojo',
        'pvm moketojo',
        'lithuanian vat',
        'lithuanian tax',
        ...vatLabels,
        ...taxLabels,
        ...companyLabels,
      ],
      window: 100,
      required: true,
    },
    confidence: 0.8,
    tags: ['gdpr'],
  },
];
