import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const tavily: DetectorInput[] = [
  {
    id: 'tavily-api-key',
    dataType: 'secret/tavily-api-key',
    name: 'Tavily API key',
    keywords: ['tvly-'],
    pattern: aloneUrlSafe('tvly-(?:dev-|prod-)?[A-Za-z0-9_-]{28,64}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
