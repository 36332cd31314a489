import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const clojars: DetectorInput[] = [
  {
    id: 'clojars-token',
    dataType: 'secret/clojars-token',
    name: 'Clojars deploy token',
    keywords: ['clojars_'],
    pattern: alone('CLOJARS_[a-z0-9]{60}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
