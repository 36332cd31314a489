import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const dropbox: DetectorInput[] = [
  {
    id: 'dropbox-token',
    dataType: 'secret/dropbox-token',
    name: 'Dropbox token',
    keywords: ['sl.'],
    pattern: aloneUrlSafe(String.raw`sl\.(?:u\.)?[A-Za-z0-9_-]{120,1500}`),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
