import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const crates: DetectorInput[] = [
  {
    id: 'crates-token',
    dataType: 'secret/crates-token',
    name: 'crates.io API token',
    keywords: ['cio'],
    pattern: alone('cio[A-Za-z0-9]{32}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
