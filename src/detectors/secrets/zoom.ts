import type { DetectorInput } from '../../model/detector.ts';

export const zoom: DetectorInput[] = [
  {
    id: 'zoom-webhook',
    dataType: 'secret/zoom-webhook',
    name: 'Zoom chat webhook',
    keywords: ['integrations.zoom.us/chat/webhooks/'],
    pattern: String.raw`integrations\.zoom\.us/chat/webhooks/incomingwebhook/(?<value>[A-Za-z0-9_-]{16,60})`,
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
