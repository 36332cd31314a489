import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const influxdb: DetectorInput[] = [
  {
    id: 'influxdb3-token',
    dataType: 'secret/influxdb3-token',
    name: 'InfluxDB 3 token',
    keywords: ['apiv3_'],
    pattern: aloneUrlSafe('apiv3_[A-Za-z0-9_-]{80,90}'),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
  {
    id: 'influxdb-token',
    dataType: 'secret/influxdb-token',
    name: 'InfluxDB token',
    trigger: 'runs',
    pattern: '(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{86}==(?![A-Za-z0-9=])',
    validator: 'mixed',
    context: {
      words: ['influx', 'influxdb', 'influxdb2', 'influx_token', 'influxdb_token'],
      window: 160,
      required: true,
    },
    confidence: 0.95,
    tags: ['credential'],
  },
];
