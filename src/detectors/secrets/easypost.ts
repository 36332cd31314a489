import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const easypost: DetectorInput[] = [
  {
    id: 'easypost-api-key',
    dataType: 'secret/easypost-api-key',
    name: 'EasyPost API key',
    keywords: ['ezak'],
    pattern: alone('EZAK[A-Za-z0-9]{54}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'easypost-test-key',
    dataType: 'secret/easypost-test-key',
    name: 'EasyPost test API key',
    keywords: ['eztk'],
    pattern: alone('EZTK[A-Za-z0-9]{54}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
