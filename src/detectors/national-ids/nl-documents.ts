import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsNlDocuments: DetectorInput[] = [
  {
    id: 'nl-document-number',
    dataType: 'pii/national-id/nl-identity-card',
    name: 'Dutch identity card number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-NP-Z]{2}[A-NP-Z0-9]{6}\d`),
    context: {
      words: [
        'identiteitskaart',
        'identiteitsbewijs',
        'id-kaart',
        'documentnummer',
        'dutch identity card',
        'dutch id card',
        'identiteitskaartnummer',
      ],
      required: true,
    },
    confidence: 0.78,
    tags: ['gdpr'],
  },
  {
    id: 'nl-passport',
    dataType: 'pii/passport/nl-passport',
    name: 'Dutch passport number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-NP-Z]{2}[A-NP-Z0-9]{6}\d`),
    context: {
      words: ['paspoort', 'paspoortnummer', 'nederlands paspoort', 'dutch passport'],
      required: true,
    },
    confidence: 0.78,
    tags: ['gdpr'],
  },
  {
    id: 'nl-driving-licence',
    dataType: 'pii/driving-licence/nl-driving-licence',
    name: 'Dutch driving licence number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`\d{10}`),
    context: { words: ['rijbewijs', 'rijbewijsnummer', 'dutch driving', 'dutch driver'], required: true },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
