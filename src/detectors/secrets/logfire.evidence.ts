import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const logfireEvidence: Record<string, Evidence> = {
  'logfire-token': {
    source: 'https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/',
    hits: [`pylf_v1_us_${madeUp(44)}`, `export LOGFIRE_TOKEN='pylf_v1_us_${madeUp(44)}'`],
    misses: [`pylf_v1_us_${madeUp(5)}`, 'pylf_v1_us_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bpylf_v1_us_${madeUp(44)}`],
  },
};
