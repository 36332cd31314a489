import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const contentful: DetectorInput[] = [
  {
    id: 'contentful-management-token',
    dataType: 'secret/contentful-management-token',
    name: 'Contentful personal access token',
    keywords: ['cfpat-'],
    pattern: aloneUrlSafe('CFPAT-[A-Za-z0-9_-]{43}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
