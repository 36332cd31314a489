import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';
import { companyLabels, vatLabels } from './label-words.ts';

export const nationalIdsChCompany: DetectorInput[] = [
  {
    id: 'ch-uid-company',
    dataType: 'pii/company-id/ch-uid',
    name: 'Swiss company number (UID)',
    keywords: ['che-', 'che1', 'che2', 'che3', 'che4'],
    pattern: alone(String.raw`CHE-?\d{3}\.?\d{3}\.?\d{3}(?: ?(?:MWST|TVA|IVA|HR|RC))?`),
    validator: 'ch-uid',
    context: {
      words: [
        'uid-nummer',
        'mwst',
        'tva',
        'iva',
        'handelsregister',
        'swiss company',
        'swiss vat',
        ...vatLabels,
        ...companyLabels,
      ],
    },
    confidence: 0.86,
    tags: ['gdpr'],
  },
  {
    id: 'ch-vat',
    dataType: 'pii/company-id/ch-vat',
    name: 'Swiss VAT number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`(?:CHE[ -]?)?\d{3}[. ]\d{3}[. ]\d{3}(?: (?:MWST|TVA|IVA))?`),
    reach: 5,
    validator: 'ch-uid',
    context: {
      words: ['mwst', 'mwst-nummer', 'mwst nr', 'tva', 'iva', 'swiss vat', 'swiss company', ...vatLabels],
      required: true,
    },
    confidence: 0.8,
    tags: ['gdpr'],
  },
];
