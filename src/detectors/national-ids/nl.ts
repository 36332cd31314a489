import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';
import { identityLabels, taxLabels } from './label-words.ts';

export const nationalIdsNl: DetectorInput[] = [
  {
    id: 'nl-bsn',
    dataType: 'pii/national-id/nl-bsn',
    name: 'Dutch citizen number (BSN)',
    trigger: 'digits',
    minDigits: 8,
    pattern: number(String.raw`\d{4}[. ]?\d{2}[. ]?\d{3}|\d{3}[. -]?\d{3}[. -]?\d{3}|\d{8}`),
    validator: 'nl-bsn',
    context: {
      words: [
        'bsn',
        'bsn-nummer',
        'burgerservicenummer',
        'burger service nummer',
        'sofinummer',
        'sofi',
        'citizen service number',
        'dutch citizen',
        'dutch national',
        'persoonsnummer',
      ],
      required: true,
    },
    confidence: 0.77,
    tags: ['gdpr'],
  },
  {
    id: 'nl-bsn-labelled',
    dataType: 'pii/national-id/nl-bsn',
    name: 'Dutch citizen number (BSN)',
    trigger: 'digits',
    minDigits: 8,
    pattern: number(String.raw`\d{4}[. ]?\d{2}[. ]?\d{3}|\d{3}[. -]?\d{3}[. -]?\d{3}|\d{8}`),
    validator: 'nl-bsn',
    context: { words: [...identityLabels, ...taxLabels], required: true },
    confidence: 0.66,
    tags: ['gdpr'],
  },
];
