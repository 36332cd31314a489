import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const segment: DetectorInput[] = [
  {
    id: 'segment-public-api-token',
    dataType: 'secret/segment-public-api-token',
    name: 'Segment Public API token',
    keywords: ['sgp_'],
    pattern: alone('sgp_[A-Za-z0-9]{64}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
