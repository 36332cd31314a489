import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe, assigned, uuidShape } from '../parts.ts';

export const snyk: DetectorInput[] = [
  {
    id: 'snyk-token',
    dataType: 'secret/snyk-token',
    name: 'Snyk personal access token',
    keywords: ['snyk_uat.'],
    pattern: aloneUrlSafe(String.raw`snyk_uat\.[0-9a-z]{8}\.[A-Za-z0-9_-]{10,500}\.[A-Za-z0-9_-]{10,300}`),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'snyk-service-account-token',
    dataType: 'secret/snyk-service-account-token',
    name: 'Snyk service account token',
    keywords: ['snyk_sat.'],
    pattern: aloneUrlSafe(String.raw`snyk_sat\.[0-9a-z]{8}\.[A-Za-z0-9_-]{10,500}\.[A-Za-z0-9_-]{10,300}`),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
  {
    id: 'snyk-api-token',
    dataType: 'secret/snyk-api-token',
    name: 'Snyk API token',
    keywords: ['snyk'],
    pattern: assigned('snyk', `${uuidShape}`),
    ignoreCase: true,
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
