import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';
import { socialLabels, taxLabels } from './label-words.ts';

export const nationalIdsFr: DetectorInput[] = [
  {
    id: 'fr-nir',
    dataType: 'pii/national-id/fr-nir',
    name: 'French social security number (NIR)',
    trigger: 'digits',
    minDigits: 5,
    pattern: number(
      String.raw`[1-478][ .]?\d{2}[ .]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .]?(?:\d{2}|2[AB])[ .]?\d{3}[ .]?\d{3}[ .]?\d{2}|[1-478] \d{2} \d{2} (?:\d{2}|2[AB]) \d{3} \d{3} ?[(/|]? ?\d{2}`,
    ),
    validator: 'fr-nir',
    context: {
      words: [
        'nir',
        'sécurité sociale',
        'securite sociale',
        'sécu',
        'numéro de sécu',
        'insee',
        'carte vitale',
        'vitale',
        'assuré',
        'french social',
        ...socialLabels,
      ],
    },
    confidence: 0.82,
    tags: ['gdpr'],
  },
  {
    id: 'fr-spi-tax-number',
    dataType: 'pii/national-id/fr-spi',
    name: 'French tax number (SPI)',
    trigger: 'digits',
    minDigits: 13,
    pattern: number(String.raw`[0-3]\d[ ]?\d{2}[ ]?\d{3}[ ]?\d{3}[ ]?\d{3}|[0-3]\d{12}`),
    validator: 'fr-tax-number',
    context: {
      words: [
        'numéro fiscal',
        'numero fiscal',
        'n° fiscal',
        'spi',
        'référence fiscale',
        'avis d’imposition',
        "avis d'imposition",
        'impôts',
        'identifiant fiscal',
        'numéro fiscal de référence',
        'french tax',
      ],
      required: true,
    },
    confidence: 0.83,
    tags: ['gdpr'],
  },
  {
    id: 'fr-spi-tax-number-labelled',
    dataType: 'pii/national-id/fr-spi',
    name: 'French tax number (SPI)',
    trigger: 'digits',
    minDigits: 13,
    pattern: number(String.raw`[0-3]\d[ ]?\d{2}[ ]?\d{3}[ ]?\d{3}[ ]?\d{3}|[0-3]\d{12}`),
    validator: 'fr-tax-number',
    context: { words: [...taxLabels], required: true },
    confidence: 0.79,
    tags: ['gdpr'],
  },
];
