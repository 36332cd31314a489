import type { DetectorInput } from '../../model/detector.ts';
import { number } from '../parts.ts';

export const nationalIdsIr: DetectorInput[] = [
  {
    id: 'ir-national-code',
    dataType: 'pii/national-id/ir-national-code',
    name: 'Iranian national code',
    trigger: 'digits',
    minDigits: 10,
    pattern: number(String.raw`\d{3}-?\d{6}-?\d`),
    validator: 'ir-national-code',
    context: {
      words: [
        'کد ملی',
        'شماره ملی',
        'کدملی',
        'melli',
        'national code',
        'id number',
        'identity number',
        'national id',
        'identity card',
        'id card',
        'national identity',
        'iranian national',
        'iranian id',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
