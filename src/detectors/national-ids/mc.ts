import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';
import { vatLabels } from './label-words.ts';

export const nationalIdsMc: DetectorInput[] = [
  {
    id: 'mc-vat',
    dataType: 'pii/company-id/mc-vat',
    name: 'Monegasque VAT number',
    trigger: 'letters',
    pattern: alone(String.raw`FR[0-9A-HJ-NP-Z]{2}000\d{6}`),
    validator: 'fr-vat',
    context: { words: ['tva', 'monaco', ...vatLabels] },
    confidence: 0.83,
    tags: ['gdpr'],
  },
  {
    id: 'mc-rci-company',
    dataType: 'pii/company-id/mc-rci',
    name: 'Monegasque company register number (RCI)',
    trigger: 'digits',
    minDigits: 2,
    pattern: number(String.raw`\d{2} ?[SP] ?\d{5}`),
    context: {
      words: ['rci', 'répertoire du commerce', 'répertoire du commerce et de l’industrie', 'monaco'],
      required: true,
    },
    confidence: 0.83,
    tags: ['gdpr'],
  },
];
