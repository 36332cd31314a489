import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsIeDocuments: DetectorInput[] = [
  {
    id: 'ie-passport',
    dataType: 'pii/passport/ie-passport',
    name: 'Irish passport number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]{1,2}\d{7}`),
    context: { words: ['irish passport', 'pas éireannach', 'uimhir phas'], required: true },
    confidence: 0.77,
    tags: ['gdpr'],
  },
  {
    id: 'ie-driving-licence',
    dataType: 'pii/driving-licence/ie-driving-licence',
    name: 'Irish driving licence number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{9}`),
    context: { words: ['irish driving', 'irish driver', 'ndls', 'ceadúnas tiomána'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
