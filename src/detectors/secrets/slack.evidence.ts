import type { Evidence } from '../../model/detector.ts';
import { digits, hex, madeUp } from '../made-up.ts';

export const slackEvidence: Record<string, Evidence> = {
  'slack-token': {
    source: 'https://api.slack.com/concepts/token-types',
    hits: [
      `xoxb-${madeUp(12, digits)}-${madeUp(13, digits)}-${madeUp(24)}`,
      `xoxp-${madeUp(12, digits)}-${madeUp(12, digits)}-${madeUp(12, digits)}-${madeUp(32, hex)}`,
      `xapp-1-A${madeUp(10, 'ABCDEF0123')}-${madeUp(13, digits)}-${madeUp(64, hex)}`,
    ],
    misses: ['xoxb-your-token-here', 'xoxb-abc'],
  },
  'slack-webhook': {
    source: 'https://api.slack.com/messaging/webhooks',
    hits: [
      `https://hooks.slack.com/services/T${madeUp(9)}/B${madeUp(9)}/${madeUp(24)}`,
      `curl hooks.slack.com/services/T${madeUp(8)}/B${madeUp(8)}/${madeUp(24)}`,
    ],
    misses: [
      'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
      'https://hooks.slack.com/services/',
    ],
  },
};
