import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const linearEvidence: Record<string, Evidence> = {
  'linear-api-key': {
    source: 'https://linear.app/developers',
    hits: [`lin_api_${madeUp(40)}`, `"linearApiKey": "lin_api_${madeUp(40)}"`],
    misses: [`lin_api_${madeUp(5)}`, 'lin_api_xxxxxxxxxxxxxxxxxxxxxxxx', `a1blin_api_${madeUp(40)}`],
  },
  'linear-oauth-token': {
    source: 'https://linear.app/developers',
    hits: [`lin_oauth_${madeUp(64)}`, `export LINEAR_OAUTH_TOKEN='lin_oauth_${madeUp(64)}'`],
    misses: [`lin_oauth_${madeUp(5)}`, 'lin_oauth_xxxxxxxxxxxxxxxxxxxxxxxx', `a1blin_oauth_${madeUp(64)}`],
  },
  'linear-webhook-secret': {
    source: 'https://linear.app/developers',
    hits: [`lin_wh_${madeUp(40)}`, `linear_webhook_secret: lin_wh_${madeUp(40)}`],
    misses: [`lin_wh_${madeUp(5)}`, 'lin_wh_xxxxxxxxxxxxxxxxxxxxxxxx', `a1blin_wh_${madeUp(40)}`],
  },
};
