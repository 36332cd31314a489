import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsAtDocuments: DetectorInput[] = [
  {
    id: 'at-passport',
    dataType: 'pii/passport/at-passport',
    name: 'Austrian passport number',
    trigger: 'digits',
    minDigits: 7,
    pattern: alone(String.raw`[A-Z]{1,2} ?\d{7}`),
    reach: 2,
    context: {
      words: ['reisepass', 'reisepassnummer', 'passnummer', 'austrian passport', 'österreichischer pass'],
      required: true,
    },
    confidence: 0.76,
    tags: ['gdpr'],
  },
  {
    id: 'at-driving-licence',
    dataType: 'pii/driving-licence/at-driving-licence',
    name: 'Austrian driving licence number',
    trigger: 'digits',
    minDigits: 8,
    pattern: number(String.raw`\d{8}`),
    context: {
      words: ['führerscheinnummer', 'führerschein', 'führerschein-nr', 'austrian driving'],
      required: true,
    },
    confidence: 0.7,
    tags: ['gdpr'],
  },
  {
    id: 'at-identity-card',
    dataType: 'pii/national-id/at-identity-card',
    name: 'Austrian identity card number',
    trigger: 'digits',
    minDigits: 7,
    pattern: alone(String.raw`[A-Z]{1,2} ?\d{7}`),
    reach: 2,
    context: {
      words: [
        'personalausweis',
        'personalausweisnummer',
        'austrian identity card',
        'austrian id card',
        'ausweisnummer',
      ],
      required: true,
    },
    confidence: 0.74,
    tags: ['gdpr'],
  },
];
