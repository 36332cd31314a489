import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsNg: DetectorInput[] = [
  {
    id: 'ng-nin',
    dataType: 'pii/national-id/ng-nin',
    name: 'Nigerian NIN',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`\d{11}|\d{4} \d{3} \d{4}`),
    context: {
      words: ['nin', 'nimc', 'national identification', 'national identity number'],
      required: true,
    },
    confidence: 0.7,
    tags: ['gdpr'],
  },
  {
    id: 'ng-bvn',
    dataType: 'pii/national-id/ng-bvn',
    name: 'Nigerian bank verification number (BVN)',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`\d{11}`),
    context: { words: ['bvn', 'bank verification'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'ng-tin',
    dataType: 'pii/company-id/ng-tin',
    name: 'Nigerian taxpayer number (TIN)',
    trigger: 'digits',
    minDigits: 12,
    pattern: number(String.raw`\d{8}-\d{4}`),
    context: {
      words: ['tin', 'firs', 'jtb', 'tax identification', 'tax id', 'tax number', 'taxpayer'],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'ng-passport',
    dataType: 'pii/passport/ng-passport',
    name: 'Nigerian passport number',
    trigger: 'letters',
    pattern: alone(String.raw`[ABD]\d{8}`),
    context: { words: ['nigerian passport', 'nigeria passport'], required: true },
    confidence: 0.8,
    tags: ['gdpr'],
  },
];
