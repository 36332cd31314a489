import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsGe: DetectorInput[] = [
  {
    id: 'ge-personal-number',
    dataType: 'pii/national-id/ge-personal-number',
    name: 'Georgian personal number',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`\d{11}`),
    context: {
      words: ['პირადი ნომერი', 'პირადი', 'georgian id', 'georgian personal', 'georgia personal'],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'ge-tax',
    dataType: 'pii/company-id/ge-tax',
    name: 'Georgian company number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{9}`),
    context: { words: ['საიდენტიფიკაციო', 'georgian company', 'georgian tax'], required: true },
    confidence: 0.78,
    tags: ['gdpr'],
  },
];
