import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const artifactory: DetectorInput[] = [
  {
    id: 'artifactory-token',
    dataType: 'secret/artifactory-token',
    name: 'JFrog Artifactory API key',
    keywords: ['akc'],
    pattern: alone('AKC[A-Za-z0-9]{60,80}'),
    confidence: 0.975,
    tags: ['credential'],
  },
  {
    id: 'artifactory-reference-token',
    dataType: 'secret/artifactory-token',
    name: 'JFrog reference token',
    keywords: ['cmvmdgtu'],
    pattern: alone('cmVmdGtu[A-Za-z0-9]{50,70}'),
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
