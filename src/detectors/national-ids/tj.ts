import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsTj: DetectorInput[] = [
  {
    id: 'tj-inn',
    dataType: 'pii/national-id/tj-inn',
    name: 'Tajik tax number (RMA)',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{9}`),
    context: { words: ['рма', 'rma', 'tajik tax'], required: true },
    confidence: 0.76,
    tags: ['gdpr'],
  },
];
