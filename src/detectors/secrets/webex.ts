import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe, uuidShape } from '../parts.ts';

export const webex: DetectorInput[] = [
  {
    id: 'webex-bot-token',
    dataType: 'secret/webex-bot-token',
    name: 'Webex access token',
    keywords: ['_pf84_', '_pe93_', '_p0a1_'],
    pattern: aloneUrlSafe(`[A-Za-z0-9]{64}_P[A-Z0-9]{3}_${uuidShape}`),
    reach: 64,
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
  {
    id: 'webex-webhook',
    dataType: 'secret/webex-webhook',
    name: 'Webex webhook',
    keywords: ['webexapis.com/v1/webhooks/incoming/'],
    pattern: String.raw`webexapis\.com/v1/webhooks/incoming/(?<value>[A-Za-z0-9_-]{40,120})`,
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
