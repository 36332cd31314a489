import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const fireworks: DetectorInput[] = [
  {
    id: 'fireworks-api-key',
    dataType: 'secret/fireworks-api-key',
    name: 'Fireworks AI API key',
    keywords: ['fw_'],
    pattern: alone('fw_[A-Za-z0-9]{20,28}'),
    validator: 'entropy',
    confidence: 0.955,
    tags: ['credential'],
  },
];
