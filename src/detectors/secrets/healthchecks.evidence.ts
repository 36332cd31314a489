import type { Evidence } from '../../model/detector.ts';
import { madeUp, uuid } from '../made-up.ts';

export const healthchecksEvidence: Record<string, Evidence> = {
  'healthchecks-ping-url': {
    source: 'https://healthchecks.io/docs/http_api/',
    hits: [`curl https://hc-ping.com/${uuid}`, `https://hc-ping.com/${madeUp(22)}/backup-db`],
    misses: ['https://hc-ping.com/your-uuid-here', 'https://hc-ping.com/'],
  },
};
