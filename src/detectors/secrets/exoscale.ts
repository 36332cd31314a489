import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const exoscale: DetectorInput[] = [
  {
    id: 'exoscale-api-key',
    dataType: 'secret/exoscale-api-key',
    name: 'Exoscale API key',
    keywords: ['exo'],
    pattern: alone('EXO[a-f0-9]{24}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
