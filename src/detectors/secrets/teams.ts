import type { DetectorInput } from '../../model/detector.ts';

export const teams: DetectorInput[] = [
  {
    id: 'teams-webhook',
    dataType: 'secret/teams-webhook',
    name: 'Microsoft Teams webhook',
    keywords: ['webhook.office.com/'],
    pattern: String.raw`webhook\.office\.com/webhookb2/[0-9a-f-]{36}@[0-9a-f-]{36}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f-]{36}`,
    confidence: 0.975,
    tags: ['credential'],
  },
];
