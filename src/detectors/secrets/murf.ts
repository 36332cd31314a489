import type { DetectorInput } from '../../model/detector.ts';
import { alone, uuidShape } from '../parts.ts';

export const murf: DetectorInput[] = [
  {
    id: 'murf-api-key',
    dataType: 'secret/murf-api-key',
    name: 'Murf API key',
    keywords: ['ap2_'],
    pattern: alone(`ap2_${uuidShape}`),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
