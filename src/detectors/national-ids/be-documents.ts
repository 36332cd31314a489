import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';
import { identityCardLabels } from './label-words.ts';

export const nationalIdsBeDocuments: DetectorInput[] = [
  {
    id: 'be-identity-card',
    dataType: 'pii/national-id/be-identity-card',
    name: 'Belgian identity card number',
    trigger: 'digits',
    minDigits: 12,
    pattern: number(String.raw`\d{3}[- ]?\d{7}[- ]?\d{2}`),
    validator: 'be-identity-card',
    context: {
      words: [
        'identiteitskaart',
        'identiteitskaartnummer',
        "carte d'identité",
        'carte d’identité',
        'eid',
        'kaartnummer',
        'personalausweis',
        'belgian identity card',
        'belgian id card',
      ],
      required: true,
    },
    confidence: 0.78,
    tags: ['gdpr'],
  },
  {
    id: 'be-identity-card-labelled',
    dataType: 'pii/national-id/be-identity-card',
    name: 'Belgian identity card number',
    trigger: 'digits',
    minDigits: 12,
    pattern: number(String.raw`\d{3}[- ]?\d{7}[- ]?\d{2}`),
    validator: 'be-identity-card',
    context: { words: [...identityCardLabels], required: true },
    confidence: 0.66,
    tags: ['gdpr'],
  },
  {
    id: 'be-passport',
    dataType: 'pii/passport/be-passport',
    name: 'Belgian passport number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]{2}\d{6}`),
    context: {
      words: [
        'paspoort',
        'paspoortnummer',
        'passeport',
        'numéro de passeport',
        'belgian passport',
        'belgisch paspoort',
      ],
      required: true,
    },
    confidence: 0.76,
    tags: ['gdpr'],
  },
  {
    id: 'be-driving-licence',
    dataType: 'pii/driving-licence/be-driving-licence',
    name: 'Belgian driving licence number',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`\d{10}`),
    context: {
      words: ['permis de conduire', 'belgian driving licence', 'belgian driving', 'führerschein belgien'],
      required: true,
    },
    confidence: 0.72,
    tags: ['gdpr'],
  },
];
