import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const influxdbEvidence: Record<string, Evidence> = {
  'influxdb3-token': {
    source: 'https://docs.influxdata.com/influxdb3/core/admin/tokens/',
    hits: [`apiv3_${madeUp(86)}`, `"influxdb3Token": "apiv3_${madeUp(86)}"`],
    misses: [`apiv3_${madeUp(5)}`, 'apiv3_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bapiv3_${madeUp(86)}`],
  },
  'influxdb-token': {
    source: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/',
    hits: [`influx: ${madeUp(86)}==`, `# influx\nkey = "${madeUp(86)}=="`],
    misses: [`${madeUp(86)}==`, `influx ${madeUp(40)}==`],
  },
};
