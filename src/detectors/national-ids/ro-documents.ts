import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';
import { licenceLabels } from './label-words.ts';

export const nationalIdsRoDocuments: DetectorInput[] = [
  {
    id: 'ro-identity-card',
    dataType: 'pii/national-id/ro-carte-identitate',
    name: 'Romanian identity card number',
    trigger: 'digits',
    minDigits: 6,
    pattern: alone(String.raw`[A-Z]{2} ?\d{6}`),
    reach: 3,
    context: {
      words: [
        'carte de identitate',
        'carte identitate',
        'cărții de identitate',
        'cartii de identitate',
        'buletin',
        'seria',
        'serie ci',
        'ci seria',
        'romanian identity',
        'romanian id',
      ],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'ro-passport',
    dataType: 'pii/passport/ro-passport',
    name: 'Romanian passport number',
    trigger: 'digits',
    minDigits: 8,
    pattern: number(String.raw`\d{8,9}`),
    context: {
      words: ['pașaport', 'pasaport', 'paşaport', 'pașaportului', 'pasaportului', 'romanian passport'],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'ro-driving-licence',
    dataType: 'pii/driving-licence/ro-driving-licence',
    name: 'Romanian driving licence number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]\d{8}[A-Z]`),
    context: {
      words: ['permis de conducere', 'permisul de conducere', 'romanian driving', ...licenceLabels],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
];
