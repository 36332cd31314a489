import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const replicate: DetectorInput[] = [
  {
    id: 'replicate-token',
    dataType: 'secret/replicate-token',
    name: 'Replicate token',
    keywords: ['r8_'],
    pattern: alone('r8_[A-Za-z0-9]{37}'),
    confidence: 0.975,
    tags: ['credential'],
  },
];
