import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const checklyEvidence: Record<string, Evidence> = {
  'checkly-api-key': {
    source: 'https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/',
    hits: [`cu_${madeUp(32, hex)}`, `checkly_api_key: cu_${madeUp(32, hex)}`],
    misses: [`cu_${madeUp(5)}`, 'cu_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bcu_${madeUp(32, hex)}`],
  },
};
