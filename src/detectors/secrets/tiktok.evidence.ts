import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const tiktokEvidence: Record<string, Evidence> = {
  'tiktok-access-token': {
    source: 'https://developers.tiktok.com/doc/oauth-user-access-token-management',
    hits: [`act.${madeUp(64)}!4567.e1`, `"tiktokAccessToken": "act.${madeUp(64)}!4567.e1"`],
    misses: [`act.${madeUp(5)}`, 'act.xxxxxxxxxxxxxxxxxxxxxxxx', `a1bact.${madeUp(64)}!4567.e1`],
  },
};
