import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp, uuid } from '../made-up.ts';

export const teamsEvidence: Record<string, Evidence> = {
  'teams-webhook': {
    source:
      'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
    hits: [
      `https://acme.webhook.office.com/webhookb2/${uuid}@${uuid}/IncomingWebhook/${madeUp(32, hex)}/${uuid}`,
      `url=acme.webhook.office.com/webhookb2/${uuid}@${uuid}/IncomingWebhook/${madeUp(32, hex)}/${uuid} `,
    ],
    misses: ['https://acme.webhook.office.com/webhookb2/', 'webhook.office.com/docs'],
  },
};
