import type { DetectorInput } from '../../model/detector.ts';
import { assigned, uuidShape } from '../parts.ts';

export const fal: DetectorInput[] = [
  {
    id: 'fal-api-key',
    dataType: 'secret/fal-api-key',
    name: 'fal API key',
    keywords: ['fal_key', 'fal-key', 'fal_api', 'fal.config'],
    pattern: assigned('(?:fal)', `${uuidShape}:[0-9a-f]{32}`),
    ignoreCase: true,
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
