import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';
import { vatLabels } from './label-words.ts';

export const nationalIdsLuCompany: DetectorInput[] = [
  {
    id: 'lu-vat',
    dataType: 'pii/company-id/lu-vat',
    name: 'Luxembourg VAT number',
    trigger: 'letters',
    pattern: alone(String.raw`LU\d{8}`),
    validator: 'lu-vat',
    context: { words: ['tva', 'n° tva', 'numéro de tva', ...vatLabels] },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'lu-vat-labelled',
    dataType: 'pii/company-id/lu-vat',
    name: 'Luxembourg VAT number',
    trigger: 'digits',
    minDigits: 8,
    pattern: number(String.raw`(?:LU[ -]?)?\d{8}`),
    reach: 4,
    validator: 'lu-vat',
    context: { words: ['tva', 'n° tva', 'numéro de tva'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'lu-vat-plain',
    dataType: 'pii/company-id/lu-vat',
    name: 'Luxembourg VAT number',
    trigger: 'digits',
    minDigits: 8,
    pattern: number(String.raw`(?:LU[ -]?)?\d{8}`),
    reach: 4,
    validator: 'lu-vat',
    context: { words: [...vatLabels], required: true },
    confidence: 0.66,
    tags: ['gdpr'],
  },
  {
    id: 'lu-rcs-company',
    dataType: 'pii/company-id/lu-rcs',
    name: 'Luxembourg company register number (RCS)',
    trigger: 'digits',
    minDigits: 3,
    pattern: alone(String.raw`[A-Z] ?\d{3,6}`),
    reach: 2,
    context: {
      words: ['rcs luxembourg', 'r.c.s. luxembourg', 'registre de commerce', 'rcsl', 'luxembourg company'],
      required: true,
    },
    confidence: 0.8,
    tags: ['gdpr'],
  },
];
