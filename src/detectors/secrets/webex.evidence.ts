import type { Evidence } from '../../model/detector.ts';
import { madeUp, uuid } from '../made-up.ts';

export const webexEvidence: Record<string, Evidence> = {
  'webex-bot-token': {
    source: 'https://developer.webex.com/docs/bots',
    hits: [`${madeUp(64)}_PF84_${uuid}`, `webex_bot_token: ${madeUp(64)}_PF84_${uuid}`],
    misses: [`_PF84_${uuid}`, `${madeUp(8)}_PF84_${uuid}`],
  },
  'webex-webhook': {
    source: 'https://apphub.webex.com/applications/incoming-webhooks-cisco-systems-38054-23307-75252',
    hits: [
      `https://webexapis.com/v1/webhooks/incoming/${madeUp(79)}`,
      `hook=webexapis.com/v1/webhooks/incoming/${madeUp(76)}`,
    ],
    misses: ['https://webexapis.com/v1/webhooks/incoming/YOUR-ID', 'https://webexapis.com/v1/webhooks/'],
  },
};
