import type { Evidence } from '../../model/detector.ts';
import { lower36, madeUp } from '../made-up.ts';

export const honeycombEvidence: Record<string, Evidence> = {
  'honeycomb-ingest-key': {
    source: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
    hits: [`hcaik_01${madeUp(56, lower36)}`, `honeycomb_ingest_key: hcaik_01${madeUp(56, lower36)}`],
    misses: [`hcaik_01${madeUp(5)}`, 'hcaik_01xxxxxxxxxxxxxxxxxxxxxxxx', `a1bhcaik_01${madeUp(56, lower36)}`],
  },
};
