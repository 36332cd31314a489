import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const zoomEvidence: Record<string, Evidence> = {
  'zoom-webhook': {
    source: 'https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0067640',
    hits: [
      `https://integrations.zoom.us/chat/webhooks/incomingwebhook/${madeUp(22)}`,
      `zoom=integrations.zoom.us/chat/webhooks/incomingwebhook/${madeUp(24)}?format=full`,
    ],
    misses: [
      'https://integrations.zoom.us/chat/webhooks/incomingwebhook/YOUR-HOOK',
      'https://integrations.zoom.us/chat/',
    ],
  },
};
