import type { Evidence } from '../../model/detector.ts';
import { lower36, madeUp } from '../made-up.ts';

export const triggerDevEvidence: Record<string, Evidence> = {
  'trigger-dev-secret-key': {
    source: 'https://trigger.dev/docs/apikeys',
    hits: [`tr_dev_${madeUp(24)}`, `TRIGGER_DEV_SECRET_KEY=tr_dev_${madeUp(24)}`],
    misses: [`tr_dev_${madeUp(5)}`, 'tr_dev_xxxxxxxxxxxxxxxxxxxxxxxx', `a1btr_dev_${madeUp(24)}`],
  },
  'trigger-dev-personal-token': {
    source: 'https://trigger.dev/docs/apikeys',
    hits: [`tr_pat_${madeUp(40, lower36)}`, `"triggerDevPersonalToken": "tr_pat_${madeUp(40, lower36)}"`],
    misses: [`tr_pat_${madeUp(5)}`, 'tr_pat_xxxxxxxxxxxxxxxxxxxxxxxx', `a1btr_pat_${madeUp(40, lower36)}`],
  },
};
