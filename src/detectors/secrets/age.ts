import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const age: DetectorInput[] = [
  {
    id: 'age-secret-key',
    dataType: 'secret/age-secret-key',
    name: 'age secret key',
    keywords: ['age-secret-key-'],
    pattern: alone('AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}'),
    confidence: 0.98,
    tags: ['credential'],
  },
  {
    id: 'age-hybrid-secret-key',
    dataType: 'secret/age-hybrid-secret-key',
    name: 'age post-quantum secret key',
    keywords: ['age-secret-key-pq-1'],
    pattern: alone('AGE-SECRET-KEY-PQ-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{50,140}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
