import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const databricks: DetectorInput[] = [
  {
    id: 'databricks-token',
    dataType: 'secret/databricks-token',
    name: 'Databricks token',
    keywords: ['dapi'],
    pattern: alone(String.raw`dapi[a-f0-9]{32}(?:-\d)?`),
    confidence: 0.975,
    tags: ['credential'],
  },
  {
    id: 'databricks-oauth-secret',
    dataType: 'secret/databricks-oauth-secret',
    name: 'Databricks OAuth secret',
    keywords: ['dose'],
    pattern: alone('dose[0-9a-f]{32}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
