import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const brex: DetectorInput[] = [
  {
    id: 'brex-user-token',
    dataType: 'secret/brex-user-token',
    name: 'Brex user token',
    keywords: ['bxt_'],
    pattern: alone('bxt_[A-Za-z0-9]{28,60}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
