import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const aftership: DetectorInput[] = [
  {
    id: 'aftership-api-key',
    dataType: 'secret/aftership-api-key',
    name: 'AfterShip API key',
    keywords: ['asat_'],
    pattern: alone('asat_[0-9a-f]{32}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
