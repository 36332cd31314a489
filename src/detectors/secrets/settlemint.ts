import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const settlemint: DetectorInput[] = [
  {
    id: 'settlemint-application-token',
    dataType: 'secret/settlemint-application-token',
    name: 'SettleMint application access token',
    keywords: ['sm_aat_'],
    pattern: alone('sm_aat_[A-Za-z0-9]{16}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
  {
    id: 'settlemint-personal-token',
    dataType: 'secret/settlemint-personal-token',
    name: 'SettleMint personal access token',
    keywords: ['sm_pat_'],
    pattern: alone('sm_pat_[A-Za-z0-9]{16}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
  {
    id: 'settlemint-service-token',
    dataType: 'secret/settlemint-service-token',
    name: 'SettleMint service access token',
    keywords: ['sm_sat_'],
    pattern: alone('sm_sat_[A-Za-z0-9]{16}'),
    validator: 'mixed',
    confidence: 0.96,
    tags: ['credential'],
  },
];
