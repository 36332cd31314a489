import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp, upper32, uuid } from '../made-up.ts';

export const pagerdutyEvidence: Record<string, Evidence> = {
  'pagerduty-oauth-token': {
    source: 'https://developer.pagerduty.com/docs/authentication',
    hits: [
      `pdus+_0${madeUp(6, upper32)}_${uuid}`,
      `pagerduty_oauth_token: pdus+_0${madeUp(6, upper32)}_${uuid}`,
    ],
    misses: [`pdus+_0${madeUp(5)}`, 'pdus+_0xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'pagerduty-user-token': {
    source: 'https://developer.pagerduty.com/docs/authentication',
    hits: [`pagerduty: u+${madeUp(18)}`, `# pagerduty\nkey = "u+${madeUp(18)}"`],
    misses: [`build u+${madeUp(18)} done`, 'pagerduty u+0041'],
  },
  'pagerduty-integration-url': {
    source: 'https://support.pagerduty.com/main/docs/services-and-integrations',
    hits: [
      `https://events.pagerduty.com/integration/${madeUp(32, hex)}/enqueue`,
      `url=https://events.pagerduty.com/integration/${madeUp(32, hex)}/enqueue `,
    ],
    misses: [
      'https://events.pagerduty.com/integration/YOUR-KEY/enqueue',
      'https://events.pagerduty.com/v2/enqueue',
    ],
  },
};
