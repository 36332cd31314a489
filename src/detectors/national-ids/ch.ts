import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsCh: DetectorInput[] = [
  {
    id: 'ch-ahv',
    dataType: 'pii/national-id/ch-ahv',
    name: 'Swiss AHV number',
    keywords: ['756'],
    pattern: number(String.raw`756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}`),
    validator: 'ch-ahv',
    context: { words: ['ahv', 'avs', 'sozialversicherung'] },
    confidence: 0.9,
    tags: ['gdpr'],
  },
];
