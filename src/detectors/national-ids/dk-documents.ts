import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsDkDocuments: DetectorInput[] = [
  {
    id: 'dk-passport',
    dataType: 'pii/passport/dk-passport',
    name: 'Danish passport number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{9}`),
    context: { words: ['pasnummer', 'pas nr', 'pasnr', 'dansk pas', 'danish passport'], required: true },
    confidence: 0.76,
    tags: ['gdpr'],
  },
  {
    id: 'dk-driving-licence',
    dataType: 'pii/driving-licence/dk-driving-licence',
    name: 'Danish driving licence number',
    trigger: 'digits',
    minDigits: 8,
    pattern: number(String.raw`\d{8}`),
    context: { words: ['kørekort', 'kørekortnummer', 'koerekort', 'danish driving'], required: true },
    confidence: 0.76,
    tags: ['gdpr'],
  },
];
