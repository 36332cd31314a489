import type { DetectorInput } from '../../model/detector.ts';
import { assigned } from '../parts.ts';

export const wandb: DetectorInput[] = [
  {
    id: 'wandb-api-key',
    dataType: 'secret/wandb-api-key',
    name: 'Weights & Biases API key',
    keywords: ['wandb'],
    pattern: assigned('wandb', '(?:[0-9a-f]{40}|[A-Za-z0-9_]{86})'),
    ignoreCase: true,
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
