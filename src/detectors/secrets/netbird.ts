import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const netbird: DetectorInput[] = [
  {
    id: 'netbird-token',
    dataType: 'secret/netbird-token',
    name: 'NetBird personal access token',
    keywords: ['nbp_'],
    pattern: alone('nbp_[A-Za-z0-9]{36}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
