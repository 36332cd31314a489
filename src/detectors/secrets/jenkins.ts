import type { DetectorInput } from '../../model/detector.ts';
import { assigned } from '../parts.ts';

export const jenkins: DetectorInput[] = [
  {
    id: 'jenkins-api-token',
    dataType: 'secret/jenkins-api-token',
    name: 'Jenkins API token',
    keywords: ['jenkins'],
    pattern: assigned('jenkins', '11[0-9a-f]{32}'),
    ignoreCase: true,
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'jenkins-encrypted-secret',
    dataType: 'secret/jenkins-encrypted-secret',
    name: 'Jenkins encrypted credential',
    keywords: ['aqaaabaaaa'],
    pattern: String.raw`\{AQAAABAAAA[A-Za-z0-9+/]{20,2000}={0,2}\}`,
    reach: 1,
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
