import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const neon: DetectorInput[] = [
  {
    id: 'neon-api-key',
    dataType: 'secret/neon-api-key',
    name: 'Neon API key',
    keywords: ['napi_'],
    pattern: alone('napi_[a-z0-9]{40,80}'),
    validator: 'mixed',
    confidence: 0.93,
    tags: ['credential'],
  },
];
