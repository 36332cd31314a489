import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const clickhouseEvidence: Record<string, Evidence> = {
  'clickhouse-cloud-secret': {
    source: 'https://clickhouse.com/docs/cloud/manage/openapi',
    hits: [`4b1d${madeUp(38)}`, `CLICKHOUSE_CLOUD_SECRET=4b1d${madeUp(38)}`],
    misses: ['4b1d', `4b1d${madeUp(36, hex)}`],
  },
};
