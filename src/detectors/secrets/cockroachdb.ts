import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const cockroachdb: DetectorInput[] = [
  {
    id: 'cockroachdb-cloud-api-key',
    dataType: 'secret/cockroachdb-cloud-api-key',
    name: 'CockroachDB Cloud API key',
    keywords: ['ccdb1_'],
    pattern: alone('CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
