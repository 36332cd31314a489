import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const alibabaEvidence: Record<string, Evidence> = {
  'alibaba-access-key': {
    source: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
    hits: [`LTAI5t${madeUp(18)}`, `key=LTAI4G${madeUp(18)}`],
    misses: ['LTAI', 'voltai12345678901234'],
  },
};
