import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const zoho: DetectorInput[] = [
  {
    id: 'zoho-oauth-token',
    dataType: 'secret/zoho-oauth-token',
    name: 'Zoho OAuth token',
    keywords: ['1000.', '1001.', '1004.'],
    pattern: alone(String.raw`100\d\.[0-9a-f]{32}\.[0-9a-f]{32}`),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
