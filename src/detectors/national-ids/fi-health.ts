import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsFiHealth: DetectorInput[] = [
  {
    id: 'fi-valvira-health-professional',
    dataType: 'pii/health-id/fi-rekisterointinumero',
    name: 'Finnish health professional number',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`\d{11}`),
    context: { words: ['terhikki', 'valvira', 'rekisteröintinumero', 'sv-numero'], required: true },
    confidence: 0.7,
    tags: ['gdpr', 'hipaa'],
  },
];
