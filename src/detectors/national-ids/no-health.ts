import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsNoHealth: DetectorInput[] = [
  {
    id: 'no-hpr-health-professional',
    dataType: 'pii/health-id/no-hpr',
    name: 'Norwegian health professional number (HPR)',
    trigger: 'digits',
    minDigits: 7,
    pattern: number(String.raw`\d{7,9}`),
    context: { words: ['hpr', 'hpr-nummer', 'hpr-nr', 'helsepersonellregisteret'], required: true },
    confidence: 0.78,
    tags: ['gdpr', 'hipaa'],
  },
];
