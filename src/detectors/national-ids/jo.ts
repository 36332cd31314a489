import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsJo: DetectorInput[] = [
  {
    id: 'jo-id',
    dataType: 'pii/national-id/jo-id',
    name: 'Jordanian national number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`[29]\d{9}`),
    context: { words: ['الرقم الوطني', 'jordanian national', 'jordanian id'], required: true },
    confidence: 0.7,
    tags: ['gdpr'],
  },
];
