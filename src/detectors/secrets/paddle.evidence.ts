import type { Evidence } from '../../model/detector.ts';
import { lower36, madeUp } from '../made-up.ts';

export const paddleEvidence: Record<string, Evidence> = {
  'paddle-api-key': {
    source: 'https://developer.paddle.com/api-reference/about/authentication',
    hits: [
      `pdl_live_apikey_${madeUp(26, lower36)}_${madeUp(22)}_${madeUp(3)}`,
      `export PADDLE_API_KEY='pdl_live_apikey_${madeUp(26, lower36)}_${madeUp(22)}_${madeUp(3)}'`,
    ],
    misses: [
      `pdl_live_apikey_${madeUp(5)}`,
      'pdl_live_apikey_xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bpdl_live_apikey_${madeUp(26, lower36)}_${madeUp(22)}_${madeUp(3)}`,
    ],
  },
  'paddle-webhook-secret': {
    source: 'https://developer.paddle.com/webhooks/signature-verification',
    hits: [
      `pdl_ntfset_${madeUp(26, lower36)}_${madeUp(32)}`,
      `paddle_webhook_secret: pdl_ntfset_${madeUp(26, lower36)}_${madeUp(32)}`,
    ],
    misses: [`pdl_ntfset_${madeUp(5)}`, 'pdl_ntfset_xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
