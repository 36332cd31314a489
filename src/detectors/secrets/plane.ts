import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const plane: DetectorInput[] = [
  {
    id: 'plane-api-key',
    dataType: 'secret/plane-api-key',
    name: 'Plane API key',
    keywords: ['plane_api_'],
    pattern: alone('plane_api_[0-9a-f]{32}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
