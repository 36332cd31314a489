import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const gel: DetectorInput[] = [
  {
    id: 'gel-secret-key',
    dataType: 'secret/gel-secret-key',
    name: 'Gel (EdgeDB) Cloud secret key',
    keywords: ['nbwt_', 'nbwt1_', 'edbt_'],
    pattern: aloneUrlSafe('(?:nbwt1?|edbt)_[A-Za-z0-9_.-]{40,1500}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
