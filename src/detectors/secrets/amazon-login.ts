import type { DetectorInput } from '../../model/detector.ts';
import { alone, aloneUrlSafe } from '../parts.ts';

export const amazonLogin: DetectorInput[] = [
  {
    id: 'amazon-lwa-client-secret',
    dataType: 'secret/amazon-lwa-client-secret',
    name: 'Login with Amazon client secret',
    keywords: ['amzn1.oa2-cs.v1.'],
    pattern: alone(String.raw`amzn1\.oa2-cs\.v1\.[0-9a-f]{64}`),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'amazon-lwa-refresh-token',
    dataType: 'secret/amazon-lwa-refresh-token',
    name: 'Login with Amazon refresh token',
    keywords: ['atzr|'],
    pattern: aloneUrlSafe(String.raw`Atzr\|[A-Za-z0-9_-]{100,1000}`),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'amazon-lwa-access-token',
    dataType: 'secret/amazon-lwa-access-token',
    name: 'Login with Amazon access token',
    keywords: ['atza|'],
    pattern: aloneUrlSafe(String.raw`Atza\|[A-Za-z0-9_-]{100,1000}`),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
