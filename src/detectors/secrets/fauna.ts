import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const fauna: DetectorInput[] = [
  {
    id: 'fauna-secret',
    dataType: 'secret/fauna-secret',
    name: 'Fauna secret',
    keywords: ['fna', 'fne'],
    pattern: aloneUrlSafe('fn[AE][A-Z][A-Za-z0-9_-]{36}'),
    validator: 'key-like',
    confidence: 0.955,
    tags: ['credential'],
  },
];
