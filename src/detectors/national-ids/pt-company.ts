import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';
import { vatLabels } from './label-words.ts';

export const nationalIdsPtCompany: DetectorInput[] = [
  {
    id: 'pt-vat',
    dataType: 'pii/company-id/pt-vat',
    name: 'Portuguese VAT number',
    trigger: 'letters',
    pattern: alone(String.raw`PT\d{9}`),
    validator: 'pt-nif',
    context: { words: ['iva', 'nipc', 'nif', ...vatLabels] },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'pt-vat-labelled',
    dataType: 'pii/company-id/pt-vat',
    name: 'Portuguese VAT number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`(?:PT[ -]?)?\d{3} ?\d{3} ?\d{3}`),
    reach: 4,
    validator: 'pt-nif',
    context: { words: ['iva', 'nipc', 'nif'], required: true },
    confidence: 0.73,
    tags: ['gdpr'],
  },
  {
    id: 'pt-vat-plain',
    dataType: 'pii/company-id/pt-vat',
    name: 'Portuguese VAT number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`(?:PT[ -]?)?\d{3} ?\d{3} ?\d{3}`),
    reach: 4,
    validator: 'pt-nif',
    context: { words: [...vatLabels], required: true },
    confidence: 0.66,
    tags: ['gdpr'],
  },
];
