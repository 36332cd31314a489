import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const voyage: DetectorInput[] = [
  {
    id: 'voyage-api-key',
    dataType: 'secret/voyage-api-key',
    name: 'Voyage AI API key',
    keywords: ['pa-'],
    pattern: aloneUrlSafe('pa-[A-Za-z0-9_-]{43}'),
    validator: 'key-like',
    confidence: 0.955,
    tags: ['credential'],
  },
];
