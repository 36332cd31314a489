import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const circleci: DetectorInput[] = [
  {
    id: 'circleci-token',
    dataType: 'secret/circleci-token',
    name: 'CircleCI personal API token',
    keywords: ['ccipat_'],
    pattern: alone('CCIPAT_[A-Za-z0-9]{20,24}_[0-9a-f]{40}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
  {
    id: 'circleci-project-token',
    dataType: 'secret/circleci-project-token',
    name: 'CircleCI project API token',
    keywords: ['cciprj_'],
    pattern: alone('CCIPRJ_[A-Za-z0-9]{20,24}_[0-9a-f]{40}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
