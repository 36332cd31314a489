import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const slack: DetectorInput[] = [
  {
    id: 'slack-token',
    dataType: 'secret/slack-token',
    name: 'Slack token',
    keywords: [
      'xoxb-',
      'xoxp-',
      'xoxa-',
      'xoxr-',
      'xoxs-',
      'xoxo-',
      'xoxe-',
      'xoxe.xox',
      'xapp-',
      'xoxc-',
      'xoxd-',
    ],
    pattern: aloneUrlSafe(
      String.raw`(?:xox[abprosce](?:\.xox[bp])?-[A-Za-z0-9-]{10,250}|xoxd-[A-Za-z0-9%+/=]{20,250}|xapp-\d-[A-Z0-9]{8,15}-\d{9,15}-[a-f0-9]{40,70})`,
    ),
    validator: 'mixed',
    confidence: 0.95,
    tags: ['credential'],
  },
  {
    id: 'slack-webhook',
    dataType: 'secret/slack-webhook',
    name: 'Slack webhook',
    keywords: ['hooks.slack.com/'],
    pattern: String.raw`hooks\.slack\.com/(?:services|workflows|triggers)/[A-Za-z0-9]{8,14}/[A-Za-z0-9]{8,20}/[A-Za-z0-9]{20,48}(?:/[A-Za-z0-9]{10,30})?`,
    confidence: 0.95,
    tags: ['credential'],
  },
];
