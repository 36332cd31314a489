import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const octopus: DetectorInput[] = [
  {
    id: 'octopus-api-key',
    dataType: 'secret/octopus-api-key',
    name: 'Octopus Deploy API key',
    keywords: ['api-'],
    pattern: alone('API-[A-Z0-9]{25,36}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
