import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const scaleway: DetectorInput[] = [
  {
    id: 'scaleway-access-key',
    dataType: 'secret/scaleway-access-key',
    name: 'Scaleway access key',
    keywords: ['scw'],
    pattern: alone('SCW[A-Z0-9]{17}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
