import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsFrHealth: DetectorInput[] = [
  {
    id: 'fr-rpps-health-professional',
    dataType: 'pii/health-id/fr-rpps',
    name: 'French health professional number (RPPS)',
    trigger: 'digits',
    minDigits: 11,
    pattern: number(String.raw`[18]\d{10}`),
    validator: 'fr-rpps',
    context: { words: ['rpps', 'numéro rpps', 'adeli', 'professionnel de santé'], required: true },
    confidence: 0.82,
    tags: ['gdpr', 'hipaa'],
  },
  {
    id: 'fr-finess-institution',
    dataType: 'pii/health-id/fr-finess',
    name: 'French health institution number (FINESS)',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{9}|2[AB]\d{7}`),
    context: { words: ['finess', 'n° finess', 'numéro finess'], required: true },
    confidence: 0.81,
    tags: ['gdpr', 'hipaa'],
  },
];
