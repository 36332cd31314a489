import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';
import { companyLabels, identityLabels, taxLabels } from './label-words.ts';

export const nationalIdsIs: DetectorInput[] = [
  {
    id: 'is-kennitala',
    dataType: 'pii/national-id/is-kennitala',
    name: 'Icelandic identity number (kennitala)',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`\d{6}[- ]?\d{4}`),
    validator: 'is-kennitala',
    context: {
      words: [
        'kennitala',
        'kennitölu',
        'kennitalu',
        'icelandic id',
        'icelandic personal',
        'icelandic national',
      ],
      required: true,
    },
    confidence: 0.77,
    tags: ['gdpr'],
  },
  {
    id: 'is-kennitala-labelled',
    dataType: 'pii/national-id/is-kennitala',
    name: 'Icelandic identity number (kennitala)',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`\d{6}[- ]?\d{4}`),
    validator: 'is-kennitala',
    context: { words: [...identityLabels, ...companyLabels, ...taxLabels], required: true },
    confidence: 0.76,
    tags: ['gdpr'],
  },
  {
    id: 'is-vsk-vat',
    dataType: 'pii/company-id/is-vsk',
    name: 'Icelandic VAT number (VSK)',
    trigger: 'digits',
    minDigits: 5,
    pattern: number(String.raw`(?:IS ?)?\d{5,6}`),
    reach: 3,
    context: {
      words: ['vsk', 'vsk-númer', 'vsknr', 'vsk nr', 'virðisaukaskattur', 'icelandic vat'],
      required: true,
    },
    confidence: 0.76,
    tags: ['gdpr'],
  },
  {
    id: 'is-passport',
    dataType: 'pii/passport/is-passport',
    name: 'Icelandic passport number',
    trigger: 'letters',
    pattern: alone(String.raw`A\d{7}`),
    context: { words: ['vegabréf', 'vegabréfsnúmer', 'icelandic passport'], required: true },
    confidence: 0.76,
    tags: ['gdpr'],
  },
];
