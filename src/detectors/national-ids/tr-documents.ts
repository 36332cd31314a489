import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsTrDocuments: DetectorInput[] = [
  {
    id: 'tr-passport',
    dataType: 'pii/passport/tr-passport',
    name: 'Turkish passport number',
    trigger: 'digits',
    minDigits: 7,
    pattern: alone(String.raw`[USZ] ?\d{8}`),
    reach: 3,
    context: { words: ['pasaport', 'pasaport no', 'turkish passport'], required: true },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'tr-identity-card',
    dataType: 'pii/national-id/tr-identity-card',
    name: 'Turkish identity card number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]\d{2}[A-Z]\d{5}`),
    context: {
      words: [
        'seri no',
        'kimlik kartı',
        'kimlik karti',
        'nüfus cüzdanı',
        'nufus cuzdani',
        'turkish identity card',
        'turkish id card',
      ],
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
  {
    id: 'tr-driving-licence',
    dataType: 'pii/driving-licence/tr-driving-licence',
    name: 'Turkish driving licence number',
    trigger: 'digits',
    minDigits: 6,
    pattern: number(String.raw`\d{6}`),
    context: {
      words: ['sürücü belgesi', 'surucu belgesi', 'ehliyet no', 'ehliyet', 'turkish driving'],
      window: 30,
      required: true,
    },
    confidence: 0.84,
    tags: ['gdpr'],
  },
];
