import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const polar: DetectorInput[] = [
  {
    id: 'polar-organization-token',
    dataType: 'secret/polar-organization-token',
    name: 'Polar organization access token',
    keywords: ['polar_oat_'],
    pattern: alone('polar_oat_[A-Za-z0-9]{36,64}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'polar-personal-token',
    dataType: 'secret/polar-personal-token',
    name: 'Polar personal access token',
    keywords: ['polar_pat_'],
    pattern: alone('polar_pat_[A-Za-z0-9]{36,64}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
