import type { DetectorInput } from '../../model/detector.ts';
import { assigned } from '../parts.ts';

export const percy: DetectorInput[] = [
  {
    id: 'percy-token',
    dataType: 'secret/percy-token',
    name: 'Percy project token',
    keywords: ['percy'],
    pattern: assigned('percy', '(?:(?:web|app|auto|ss)_)?[0-9a-f]{64}'),
    ignoreCase: true,
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
