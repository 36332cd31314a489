import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const artifactory: DetectorInput[] = [
  {
    id: 'artifactory-token',
    dataType: 'secret/artifactory-token',
    name: 'JFrog Artifactory token',
    keywords: ['akcp', 'cmvmdgtu'],
    pattern: alone('(?:AKCp[A-Za-z0-9]{60,75}|cmVmdGtu[A-Za-z0-9]{50,70})'),
    confidence: 0.95,
    tags: ['credential'],
  },
];
