import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsIn: DetectorInput[] = [
  {
    id: 'in-aadhaar',
    dataType: 'pii/national-id/in-aadhaar',
    name: 'Indian Aadhaar number',
    trigger: 'digits',
    minDigits: 12,
    pattern: number(String.raw`\d{4}[ -]?\d{4}[ -]?\d{4}`),
    validator: 'in-aadhaar',
    context: { words: ['aadhaar', 'aadhar', 'uidai', 'uid'], required: true },
    confidence: 0.8,
    tags: ['gdpr'],
  },
  {
    id: 'in-pan',
    dataType: 'pii/national-id/in-pan',
    name: 'Indian PAN',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]`),
    context: { words: ['pan', 'permanent account', 'income tax'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
