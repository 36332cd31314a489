import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const statsig: DetectorInput[] = [
  {
    id: 'statsig-server-key',
    dataType: 'secret/statsig-server-key',
    name: 'Statsig server secret key',
    keywords: ['secret-'],
    pattern: alone('secret-[A-Za-z0-9]{40,44}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'statsig-console-key',
    dataType: 'secret/statsig-console-key',
    name: 'Statsig console API key',
    keywords: ['console-'],
    pattern: alone('console-[A-Za-z0-9]{40,44}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
