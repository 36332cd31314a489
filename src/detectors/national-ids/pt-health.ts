import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsPtHealth: DetectorInput[] = [
  {
    id: 'pt-utente-health-number',
    dataType: 'pii/health-id/pt-utente',
    name: 'Portuguese health user number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{3} ?\d{3} ?\d{3}`),
    context: {
      words: ['utente', 'número de utente', 'nº utente', 'sns', 'portuguese health'],
      required: true,
    },
    confidence: 0.8,
    tags: ['gdpr', 'hipaa'],
  },
];
