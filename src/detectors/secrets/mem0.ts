import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const mem0: DetectorInput[] = [
  {
    id: 'mem0-api-key',
    dataType: 'secret/mem0-api-key',
    name: 'Mem0 API key',
    keywords: ['m0-'],
    pattern: alone('m0-[A-Za-z0-9]{40}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
