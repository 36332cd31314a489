import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const valTownEvidence: Record<string, Evidence> = {
  'val-town-token': {
    source: 'https://docs.val.town/reference/api/',
    hits: [`vtwn_${madeUp(40)}`, `val_town_token: vtwn_${madeUp(40)}`],
    misses: [`vtwn_${madeUp(5)}`, 'vtwn_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bvtwn_${madeUp(40)}`],
  },
};
