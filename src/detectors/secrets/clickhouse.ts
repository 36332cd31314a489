import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const clickhouse: DetectorInput[] = [
  {
    id: 'clickhouse-cloud-secret',
    dataType: 'secret/clickhouse-cloud-secret',
    name: 'ClickHouse Cloud API secret',
    keywords: ['4b1d'],
    pattern: alone('4b1d[A-Za-z0-9]{38}'),
    validator: 'key-like',
    confidence: 0.955,
    tags: ['credential'],
  },
];
