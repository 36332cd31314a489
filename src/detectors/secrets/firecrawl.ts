import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const firecrawl: DetectorInput[] = [
  {
    id: 'firecrawl-api-key',
    dataType: 'secret/firecrawl-api-key',
    name: 'Firecrawl API key',
    keywords: ['fc-'],
    pattern: alone('fc-[0-9a-f]{32}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
