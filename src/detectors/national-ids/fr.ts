import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsFr: DetectorInput[] = [
  {
    id: 'fr-nir',
    dataType: 'pii/national-id/fr-nir',
    name: 'French social security number (NIR)',
    trigger: 'digits',
    minDigits: 5,
    pattern: number(
      String.raw`[1-478][ .]?\d{2}[ .]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .]?(?:\d{2}|2[AB])[ .]?\d{3}[ .]?\d{3}[ .]?\d{2}`,
    ),
    validator: 'fr-nir',
    context: {
      words: [
        'nir',
        'sécurité sociale',
        'securite sociale',
        'insee',
        'numéro de sécu',
        'social security',
        'carte vitale',
      ],
    },
    confidence: 0.8,
    tags: ['gdpr'],
  },
];
