import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const nomic: DetectorInput[] = [
  {
    id: 'nomic-api-key',
    dataType: 'secret/nomic-api-key',
    name: 'Nomic API key',
    keywords: ['nk-'],
    pattern: aloneUrlSafe('nk-[A-Za-z0-9_-]{43}'),
    validator: 'key-like',
    confidence: 0.955,
    tags: ['credential'],
  },
];
