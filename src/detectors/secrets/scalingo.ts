import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const scalingo: DetectorInput[] = [
  {
    id: 'scalingo-api-token',
    dataType: 'secret/scalingo-api-token',
    name: 'Scalingo API token',
    keywords: ['tk-us-'],
    pattern: aloneUrlSafe('tk-us-[A-Za-z0-9_-]{48}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
