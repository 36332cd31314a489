import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const alchemy: DetectorInput[] = [
  {
    id: 'alchemy-token',
    dataType: 'secret/alchemy-token',
    name: 'Alchemy token',
    keywords: ['alcht_'],
    pattern: alone('alcht_[A-Za-z0-9]{30}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
