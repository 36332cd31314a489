import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const e2b: DetectorInput[] = [
  {
    id: 'e2b-api-key',
    dataType: 'secret/e2b-api-key',
    name: 'E2B API key',
    keywords: ['e2b_'],
    pattern: alone('e2b_[0-9a-f]{40}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
