import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsChHealth: DetectorInput[] = [
  {
    id: 'ch-health-card',
    dataType: 'pii/health-id/ch-health-card',
    name: 'Swiss health insurance card number',
    trigger: 'digits',
    minDigits: 20,
    pattern: number(String.raw`80756\d{15}`),
    context: {
      words: [
        'versichertenkarte',
        'krankenkasse',
        'carte d’assuré',
        "carte d'assuré",
        'covercard',
        'health card',
      ],
    },
    confidence: 0.82,
    tags: ['gdpr', 'hipaa'],
  },
  {
    id: 'ch-gln-health-professional',
    dataType: 'pii/health-id/ch-gln',
    name: 'Swiss health professional number (GLN)',
    trigger: 'digits',
    minDigits: 13,
    pattern: number(String.raw`7601\d{9}`),
    context: { words: ['gln', 'gln-nummer', 'ean-nummer', 'medreg', 'refdata'], required: true },
    confidence: 0.82,
    tags: ['gdpr', 'hipaa'],
  },
];
