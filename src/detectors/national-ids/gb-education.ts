import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsGbEducation: DetectorInput[] = [
  {
    id: 'uk-upn-pupil',
    dataType: 'pii/national-id/gb-upn',
    name: 'UK pupil number (UPN)',
    trigger: 'letters',
    pattern: alone(String.raw`[A-HJ-NP-RT-Z]\d{12}`),
    validator: 'uk-upn',
    context: { words: ['upn', 'unique pupil', 'pupil number', 'school census'], required: true },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'uk-uln-learner',
    dataType: 'pii/national-id/gb-uln',
    name: 'UK learner number (ULN)',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`[1-9]\d{9}`),
    context: {
      words: ['uln', 'unique learner', 'learner number', 'learner records service'],
      required: true,
    },
    confidence: 0.8,
    tags: ['gdpr'],
  },
];
