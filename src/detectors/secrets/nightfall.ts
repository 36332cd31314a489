import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const nightfall: DetectorInput[] = [
  {
    id: 'nightfall-api-key',
    dataType: 'secret/nightfall-api-key',
    name: 'Nightfall API key',
    keywords: ['nf-'],
    pattern: alone('NF-[A-Za-z0-9]{32}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
