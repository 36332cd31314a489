import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsPk: DetectorInput[] = [
  {
    id: 'pk-cnic',
    dataType: 'pii/national-id/pk-cnic',
    name: 'Pakistani CNIC number',
    trigger: 'digits',
    minDigits: 13,
    pattern: number(String.raw`[1-8]\d{4}-\d{7}-\d`),
    context: { words: ['cnic', 'nicop', 'nadra', 'national identity', 'snic', 'national id', 'id number'] },
    confidence: 0.8,
    tags: ['gdpr'],
  },
  {
    id: 'pk-cnic-plain',
    dataType: 'pii/national-id/pk-cnic',
    name: 'Pakistani CNIC number',
    trigger: 'digits',
    minDigits: 13,
    pattern: number(String.raw`[1-8]\d{12}`),
    context: { words: ['cnic', 'nicop', 'nadra'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'pk-ntn',
    dataType: 'pii/company-id/pk-ntn',
    name: 'Pakistani tax number (NTN)',
    trigger: 'digits',
    minDigits: 7,
    pattern: alone(String.raw`[A-Z0-9]\d{6}-\d`),
    reach: 1,
    context: { words: ['ntn', 'national tax number', 'fbr'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'pk-passport',
    dataType: 'pii/passport/pk-passport',
    name: 'Pakistani passport number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]{2}\d{7}`),
    context: { words: ['pakistani passport', 'pakistan passport'], required: true },
    confidence: 0.8,
    tags: ['gdpr'],
  },
];
