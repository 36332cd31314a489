import type { DetectorInput } from '../../model/detector.ts';
import { alone, assigned } from '../parts.ts';

export const cloudflare: DetectorInput[] = [
  {
    id: 'cloudflare-api-token',
    dataType: 'secret/cloudflare-api-token',
    name: 'Cloudflare API token',
    keywords: ['cloudflare', 'cf_api', 'cf_token'],
    pattern: assigned('(?:cloudflare|cf[_-](?:api|token))', '(?:[A-Za-z0-9_-]{40}|[0-9a-f]{37})'),
    ignoreCase: true,
    validator: 'entropy',
    confidence: 0.85,
    tags: ['credential'],
  },
  {
    id: 'cloudflare-origin-ca-key',
    dataType: 'secret/cloudflare-origin-ca-key',
    name: 'Cloudflare origin CA key',
    keywords: ['v1.0-'],
    pattern: alone(String.raw`v1\.0-[a-f0-9]{24}-[a-f0-9]{146}`),
    confidence: 0.97,
    tags: ['credential'],
  },
];
