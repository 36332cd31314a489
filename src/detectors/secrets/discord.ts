import type { DetectorInput } from '../../model/detector.ts';
import { aloneUrlSafe } from '../parts.ts';

export const discord: DetectorInput[] = [
  {
    id: 'discord-bot-token',
    dataType: 'secret/discord-bot-token',
    name: 'Discord bot token',
    keywords: ['.g', '.x', '.y'],
    pattern: aloneUrlSafe(String.raw`[MNO][A-Za-z0-9_-]{23,27}\.[GXY][A-Za-z0-9_-]{5}\.[A-Za-z0-9_-]{27,38}`),
    reach: 28,
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
  {
    id: 'discord-webhook',
    dataType: 'secret/discord-webhook',
    name: 'Discord webhook',
    keywords: ['/api/webhooks/'],
    pattern: String.raw`(?<=discord(?:app)?\.com)/api/webhooks/\d{17,20}/[A-Za-z0-9_-]{60,72}`,
    confidence: 0.975,
    tags: ['credential'],
  },
  {
    id: 'discord-mfa-token',
    dataType: 'secret/discord-mfa-token',
    name: 'Discord account token',
    keywords: ['mfa.'],
    pattern: aloneUrlSafe(String.raw`mfa\.[A-Za-z0-9_-]{84}`),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
