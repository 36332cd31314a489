import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const apify: DetectorInput[] = [
  {
    id: 'apify-api-token',
    dataType: 'secret/apify-api-token',
    name: 'Apify API token',
    keywords: ['apify_api_'],
    pattern: alone('apify_api_[A-Za-z0-9]{34,40}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
