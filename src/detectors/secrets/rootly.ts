import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const rootly: DetectorInput[] = [
  {
    id: 'rootly-api-key',
    dataType: 'secret/rootly-api-key',
    name: 'Rootly API key',
    keywords: ['rootly_'],
    pattern: alone('rootly_[0-9a-f]{64}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
