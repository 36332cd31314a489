import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const braveSearch: DetectorInput[] = [
  {
    id: 'brave-search-api-key',
    dataType: 'secret/brave-search-api-key',
    name: 'Brave Search API key',
    keywords: ['bsa'],
    pattern: aloneUrlSafe('BSA[A-Za-z0-9_-]{27,29}'),
    validator: 'key-like',
    confidence: 0.955,
    tags: ['credential'],
  },
];
