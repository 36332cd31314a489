import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const gitbookEvidence: Record<string, Evidence> = {
  'gitbook-token': {
    source: 'https://gitbook.com/docs/developers/gitbook-api/authentication',
    hits: [`gb_api_${madeUp(40)}`, `"gitbookToken": "gb_api_${madeUp(40)}"`],
    misses: [`gb_api_${madeUp(5)}`, 'gb_api_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bgb_api_${madeUp(40)}`],
  },
};
