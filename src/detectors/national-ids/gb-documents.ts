import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsGbDocuments: DetectorInput[] = [
  {
    id: 'uk-driving-licence',
    dataType: 'pii/driving-licence/gb-driving-licence',
    name: 'UK driving licence number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]{1,5}9{0,4}\d[ ]?[0156]\d[0-3]\d{2}[ ]?[A-Z9]{2}\d[A-Z]{2}(?: ?\d{2})?`),
    validator: 'uk-driver-number',
    context: {
      words: [
        'driving licence',
        'driver number',
        'dvla',
        'licence number',
        'driving license',
        'driver licence',
      ],
    },
    confidence: 0.88,
    tags: ['gdpr'],
  },
  {
    id: 'uk-ni-driving-licence',
    dataType: 'pii/driving-licence/gb-driving-licence',
    name: 'Northern Ireland driving licence number',
    trigger: 'digits',
    minDigits: 8,
    pattern: number(String.raw`\d{8}`),
    context: { words: ['dva', 'northern ireland driving', 'ni driving licence', 'dvani'], required: true },
    confidence: 0.72,
    tags: ['gdpr'],
  },
  {
    id: 'uk-passport',
    dataType: 'pii/passport/gb-passport',
    name: 'UK passport number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{9}`),
    context: {
      words: [
        'uk passport',
        'british passport',
        'hm passport',
        'gb passport',
        'hmpo',
        'passport office',
        'united kingdom passport',
      ],
      required: true,
    },
    confidence: 0.79,
    tags: ['gdpr'],
  },
  {
    id: 'uk-residence-permit',
    dataType: 'pii/national-id/gb-brp',
    name: 'UK residence permit number (BRP)',
    trigger: 'letters',
    pattern: alone(String.raw`(?:R[A-Z][0-9X]\d{6}|Z[A-Z][0-9X]\d{6})`),
    context: {
      words: ['brp', 'residence permit', 'biometric residence', 'ukvi', 'immigration', 'visa'],
      required: true,
    },
    confidence: 0.82,
    tags: ['gdpr'],
  },
];
