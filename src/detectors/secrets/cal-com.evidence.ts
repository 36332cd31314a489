import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const calComEvidence: Record<string, Evidence> = {
  'cal-com-api-key': {
    source: 'https://cal.com/docs/api-reference/v1/introduction',
    hits: [`cal_live_${madeUp(32, hex)}`, `export CAL_COM_API_KEY='cal_live_${madeUp(32, hex)}'`],
    misses: [`cal_live_${madeUp(5)}`, 'cal_live_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bcal_live_${madeUp(32, hex)}`],
  },
};
