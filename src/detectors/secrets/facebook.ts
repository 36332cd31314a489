import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const facebook: DetectorInput[] = [
  {
    id: 'facebook-token',
    dataType: 'secret/facebook-token',
    name: 'Facebook access token',
    keywords: ['eaa'],
    pattern: alone('EAA[A-Z][A-Za-z0-9]{80,400}'),
    validator: 'mixed',
    confidence: 0.9,
    tags: ['credential'],
  },
];
