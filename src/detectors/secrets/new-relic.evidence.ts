import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const newRelicEvidence: Record<string, Evidence> = {
  'new-relic-key': {
    source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    hits: [`NRAK-${madeUp(27, 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789')}`, `${madeUp(36, hex)}NRAL`],
    misses: ['NRAK-x', 'NRAL'],
  },
};
