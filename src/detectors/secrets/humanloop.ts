import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const humanloop: DetectorInput[] = [
  {
    id: 'humanloop-api-key',
    dataType: 'secret/humanloop-api-key',
    name: 'Humanloop API key',
    keywords: ['hl_sk_'],
    pattern: alone('hl_sk_[0-9a-f]{40,60}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
