import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const materialize: DetectorInput[] = [
  {
    id: 'materialize-app-password',
    dataType: 'secret/materialize-app-password',
    name: 'Materialize app password',
    keywords: ['mzp_'],
    pattern: alone('mzp_[0-9a-f]{64}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
