import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const cozeEvidence: Record<string, Evidence> = {
  'coze-token': {
    source: 'https://www.coze.com/docs/developer_guides/authentication',
    hits: [`pat_${madeUp(64)}`, `coze_token: pat_${madeUp(64)}`],
    misses: [`pat_${madeUp(5)}`, 'pat_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bpat_${madeUp(64)}`],
  },
};
