import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const infracost: DetectorInput[] = [
  {
    id: 'infracost-api-key',
    dataType: 'secret/infracost-api-key',
    name: 'Infracost API key',
    keywords: ['ico-'],
    pattern: alone('ico-[A-Za-z0-9]{32}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
