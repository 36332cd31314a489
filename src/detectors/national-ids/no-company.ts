import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';
import { companyLabels, vatLabels } from './label-words.ts';

export const nationalIdsNoCompany: DetectorInput[] = [
  {
    id: 'no-orgnr-company',
    dataType: 'pii/company-id/no-orgnr',
    name: 'Norwegian organisation number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`[89]\d{2} ?\d{3} ?\d{3}`),
    validator: 'no-orgnr',
    context: {
      words: [
        'organisasjonsnummer',
        'orgnr',
        'org.nr',
        'org nr',
        'foretaksregisteret',
        'brønnøysund',
        'norwegian company',
        'norwegian organisation',
      ],
      required: true,
    },
    confidence: 0.79,
    tags: ['gdpr'],
  },
  {
    id: 'no-orgnr-company-labelled',
    dataType: 'pii/company-id/no-orgnr',
    name: 'Norwegian organisation number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`[89]\d{2} ?\d{3} ?\d{3}`),
    validator: 'no-orgnr',
    context: { words: [...companyLabels], required: true },
    confidence: 0.7,
    tags: ['gdpr'],
  },
  {
    id: 'no-vat',
    dataType: 'pii/company-id/no-vat',
    name: 'Norwegian VAT number (MVA)',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`(?:NO ?)?[89]\d{2} ?\d{3} ?\d{3}(?: ?MVA)?`),
    reach: 3,
    validator: 'no-orgnr',
    context: {
      words: ['mva', 'mva-nummer', 'mva-nr', 'merverdiavgift', 'norwegian vat', ...vatLabels],
      required: true,
    },
    confidence: 0.79,
    tags: ['gdpr'],
  },
];
