import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const checkly: DetectorInput[] = [
  {
    id: 'checkly-api-key',
    dataType: 'secret/checkly-api-key',
    name: 'Checkly API key',
    keywords: ['cu_'],
    pattern: alone('cu_[0-9a-f]{32}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
