import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsPt: DetectorInput[] = [
  {
    id: 'pt-nif',
    dataType: 'pii/national-id/pt-nif',
    name: 'Portuguese tax number (NIF)',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{3} ?\d{3} ?\d{3}`),
    validator: 'pt-nif',
    context: { words: ['nif', 'contribuinte', 'número fiscal'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
