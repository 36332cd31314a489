import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';
import { identityLabels, socialLabels, taxLabels } from './label-words.ts';

export const nationalIdsLu: DetectorInput[] = [
  {
    id: 'lu-matricule',
    dataType: 'pii/national-id/lu-matricule',
    name: 'Luxembourg national number (matricule)',
    trigger: 'digits',
    minDigits: 13,
    pattern: number(
      String.raw`(?:1[89]|20)\d{2}[ ]?\d{4}[ ]?\d{3}[ ]?\d{2}|(?:1[89]|20)\d{2} \d{2} \d{2} \d{5}|(?:1[89]|20)\d{2} \d{2} \d{2} \d{3} \d{2}`,
    ),
    validator: 'lu-matricule',
    context: {
      words: [
        'matricule',
        'numéro de matricule',
        'matricule national',
        'sozialversicherungsnummer',
        'cns',
        'ccss',
        'luxembourg national',
        'luxembourgish national',
        ...identityLabels,
        ...socialLabels,
        ...taxLabels,
      ],
      required: true,
    },
    confidence: 0.88,
    tags: ['gdpr'],
  },
];
