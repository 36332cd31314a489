import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const nationalIdsHk: DetectorInput[] = [
  {
    id: 'hk-id',
    dataType: 'pii/national-id/hk-id',
    name: 'Hong Kong identity card number',
    trigger: 'letters',
    pattern: String.raw`(?<![A-Za-z0-9])[A-Z]{1,2}\d{6} ?\([0-9A]\)`,
    validator: 'hk-id',
    context: {
      words: [
        'hkid',
        '身份證',
        'hong kong identity',
        'identity card',
        'hong kong id',
        'national id',
        'id number',
      ],
    },
    confidence: 0.85,
    tags: ['gdpr'],
  },
  {
    id: 'hk-id-plain',
    dataType: 'pii/national-id/hk-id',
    name: 'Hong Kong identity card number',
    trigger: 'letters',
    pattern: alone(String.raw`[A-Z]{1,2}\d{6}-?[0-9A]`),
    validator: 'hk-id',
    context: {
      words: [
        'hkid',
        '身份證',
        '身份证',
        'hong kong identity',
        'hong kong id',
        'hkic',
        'id number',
        'identity number',
        'national id',
        'identity card',
        'id card',
        'national identity',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'hk-passport',
    dataType: 'pii/passport/hk-passport',
    name: 'Hong Kong passport number',
    trigger: 'letters',
    pattern: alone(String.raw`(?:[HK]\d{8}|K[A-Z]\d{7}|H[A-Z]\d{7})`),
    context: { words: ['hong kong passport', 'hksar passport', 'hk passport'], required: true },
    confidence: 0.8,
    tags: ['gdpr'],
  },
];
