import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsHrDocuments: DetectorInput[] = [
  {
    id: 'hr-identity-card',
    dataType: 'pii/national-id/hr-osobna-iskaznica',
    name: 'Croatian identity card number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{9}`),
    context: {
      words: ['osobna iskaznica', 'osobne iskaznice', 'broj osobne', 'croatian identity'],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'hr-passport',
    dataType: 'pii/passport/hr-passport',
    name: 'Croatian passport number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{9}`),
    context: { words: ['putovnica', 'putovnice', 'croatian passport'], required: true },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'hr-driving-licence',
    dataType: 'pii/driving-licence/hr-driving-licence',
    name: 'Croatian driving licence number',
    trigger: 'digits',
    minDigits: 8,
    pattern: number(String.raw`\d{8}`),
    context: {
      words: ['vozačka dozvola', 'vozacka dozvola', 'vozačke dozvole', 'vozacke dozvole', 'croatian driving'],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
];
