import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsCz: DetectorInput[] = [
  {
    id: 'cz-rodne-cislo',
    dataType: 'pii/national-id/cz-rodne-cislo',
    name: 'Czech or Slovak birth number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`\d{6}/\d{4}`),
    validator: 'cz-rodne-cislo',
    context: { words: ['rodné číslo', 'rodne cislo', 'r.č'] },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
