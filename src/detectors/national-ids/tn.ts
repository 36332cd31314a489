import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsTn: DetectorInput[] = [
  {
    id: 'tn-mf',
    dataType: 'pii/company-id/tn-mf',
    name: 'Tunisian tax number (matricule fiscal)',
    trigger: 'digits',
    minDigits: 7,
    pattern: alone(String.raw`\d{7} ?/?[A-HJ-NP-TV-Z] ?/ ?[ABDNP] ?/ ?[CEMNP] ?/ ?\d{3}`),
    context: { words: ['matricule fiscal', 'matricule', 'identifiant fiscal'] },
    confidence: 0.85,
    tags: ['gdpr'],
  },
  {
    id: 'tn-cin',
    dataType: 'pii/national-id/tn-cin',
    name: 'Tunisian identity card number (CIN)',
    trigger: 'digits',
    minDigits: 8,
    pattern: number(String.raw`[01]\d{7}`),
    context: {
      words: [
        'cin',
        "carte d'identité nationale",
        'tunisie',
        'tunisian',
        'بطاقة التعريف',
        'tunisian identity',
        'tunisian id',
      ],
      window: 40,
      required: true,
    },
    confidence: 0.7,
    tags: ['gdpr'],
  },
];
