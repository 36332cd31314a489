import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const nationalIdsLk: DetectorInput[] = [
  {
    id: 'lk-nic',
    dataType: 'pii/national-id/lk-nic',
    name: 'Sri Lankan NIC number',
    trigger: 'digits',
    minDigits: 9,
    pattern: alone(String.raw`\d{9}[VvXx]`),
    validator: 'lk-nic',
    context: { words: ['nic', 'national identity', 'sri lanka'] },
    confidence: 0.75,
    tags: ['gdpr'],
  },
  {
    id: 'lk-nic-new',
    dataType: 'pii/national-id/lk-nic',
    name: 'Sri Lankan NIC number',
    trigger: 'digits',
    minDigits: 12,
    pattern: number(String.raw`(?:19|20)\d{10}`),
    validator: 'lk-nic',
    context: {
      words: [
        'nic',
        'national identity',
        'sri lanka',
        'sri lankan',
        'id number',
        'identity number',
        'national id',
        'identity card',
        'id card',
      ],
      required: true,
    },
    confidence: 0.75,
    tags: ['gdpr'],
  },
];
