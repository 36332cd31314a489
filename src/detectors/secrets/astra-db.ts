import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const astraDb: DetectorInput[] = [
  {
    id: 'astra-db-token',
    dataType: 'secret/astra-db-token',
    name: 'Astra DB application token',
    keywords: ['astracs:'],
    pattern: alone('AstraCS:[A-Za-z]{24}:[0-9a-f]{64}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
