import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const gelEvidence: Record<string, Evidence> = {
  'gel-secret-key': {
    source: 'https://docs.geldata.com/cloud',
    hits: [`nbwt1_${madeUp(200)}`, `export GEL_SECRET_KEY='nbwt1_${madeUp(200)}'`],
    misses: [`nbwt1_${madeUp(5)}`, 'nbwt1_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bnbwt1_${madeUp(200)}`],
  },
};
