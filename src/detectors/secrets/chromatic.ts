import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const chromatic: DetectorInput[] = [
  {
    id: 'chromatic-project-token',
    dataType: 'secret/chromatic-project-token',
    name: 'Chromatic project token',
    keywords: ['chpt_'],
    pattern: alone('chpt_[0-9a-z]{12,24}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
