import type { Evidence } from '../../model/detector.ts';
import { lower36, madeUp } from '../made-up.ts';

export const retoolEvidence: Record<string, Evidence> = {
  'retool-access-token': {
    source: 'https://docs.retool.com/org-users/guides/retool-api-authentication',
    hits: [`retool_01${madeUp(24, lower36)}`, `export RETOOL_ACCESS_TOKEN='retool_01${madeUp(24, lower36)}'`],
    misses: [
      `retool_01${madeUp(5)}`,
      'retool_01xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bretool_01${madeUp(24, lower36)}`,
    ],
  },
};
