import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const harness: DetectorInput[] = [
  {
    id: 'harness-token',
    dataType: 'secret/harness-token',
    name: 'Harness personal access token',
    keywords: ['pat.'],
    pattern: aloneUrlSafe(String.raw`pat\.[A-Za-z0-9_-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}`),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
  {
    id: 'harness-service-account-token',
    dataType: 'secret/harness-service-account-token',
    name: 'Harness service account token',
    keywords: ['sat.'],
    pattern: aloneUrlSafe(String.raw`sat\.[A-Za-z0-9_-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}`),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
