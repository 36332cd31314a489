import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';
import { healthLabels, vatLabels } from './label-words.ts';

export const nationalIdsEu: DetectorInput[] = [
  {
    id: 'eu-eori-customs',
    dataType: 'pii/company-id/eu-eori',
    name: 'EU customs number (EORI)',
    trigger: 'letters',
    pattern: alone(
      '(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI)[A-Z0-9]{7,15}',
    ),
    context: { words: ['eori', 'eori-nummer', 'eori number'], required: true },
    confidence: 0.8,
    tags: ['gdpr'],
  },
  {
    id: 'eu-ehic-health-card',
    dataType: 'pii/health-id/eu-ehic',
    name: 'European health insurance card number',
    trigger: 'digits',
    minDigits: 20,
    pattern: number(String.raw`80\d{18}`),
    context: {
      words: [
        'ehic',
        'european health insurance',
        'europäische krankenversicherungskarte',
        'egk',
        'carte européenne',
        'tarjeta sanitaria europea',
      ],
      required: true,
    },
    confidence: 0.82,
    tags: ['gdpr', 'hipaa'],
  },
  {
    id: 'eu-ehic-health-card-labelled',
    dataType: 'pii/health-id/eu-ehic',
    name: 'European health insurance card number',
    trigger: 'digits',
    minDigits: 20,
    pattern: number(String.raw`80\d{18}`),
    context: { words: [...healthLabels], required: true },
    confidence: 0.66,
    tags: ['gdpr', 'hipaa'],
  },
  {
    id: 'eu-oss-vat',
    dataType: 'pii/company-id/eu-vat',
    name: 'EU one-stop-shop VAT number',
    trigger: 'letters',
    pattern: alone(String.raw`EU\d{9}`),
    context: { words: ['oss', 'moss', 'one stop shop', ...vatLabels], required: true },
    confidence: 0.82,
    tags: ['gdpr'],
  },
];
