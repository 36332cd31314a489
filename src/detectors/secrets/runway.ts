import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const runway: DetectorInput[] = [
  {
    id: 'runway-api-key',
    dataType: 'secret/runway-api-key',
    name: 'Runway API key',
    keywords: ['key_'],
    pattern: alone('key_[0-9a-f]{128}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
