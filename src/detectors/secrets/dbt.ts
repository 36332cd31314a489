import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const dbt: DetectorInput[] = [
  {
    id: 'dbt-service-token',
    dataType: 'secret/dbt-service-token',
    name: 'dbt service token',
    keywords: ['dbtc_'],
    pattern: aloneUrlSafe('dbtc_[A-Za-z0-9_-]{30,80}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'dbt-personal-token',
    dataType: 'secret/dbt-personal-token',
    name: 'dbt personal access token',
    keywords: ['dbtu_'],
    pattern: aloneUrlSafe('dbtu_[A-Za-z0-9_-]{30,80}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
