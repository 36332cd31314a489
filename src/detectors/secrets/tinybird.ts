import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const tinybird: DetectorInput[] = [
  {
    id: 'tinybird-token',
    dataType: 'secret/tinybird-token',
    name: 'Tinybird token',
    keywords: ['p.eyj'],
    pattern: aloneUrlSafe(String.raw`p\.eyJ[A-Za-z0-9_-]{40,300}\.[A-Za-z0-9_-]{20,60}`),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
