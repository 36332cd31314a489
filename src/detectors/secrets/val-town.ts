import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const valTown: DetectorInput[] = [
  {
    id: 'val-town-token',
    dataType: 'secret/val-town-token',
    name: 'Val Town API token',
    keywords: ['vtwn_'],
    pattern: alone('vtwn_[A-Za-z0-9]{36,48}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
