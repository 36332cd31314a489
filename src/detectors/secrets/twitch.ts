import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const twitch: DetectorInput[] = [
  {
    id: 'twitch-chat-token',
    dataType: 'secret/twitch-chat-token',
    name: 'Twitch chat token',
    keywords: ['oauth:'],
    pattern: alone('oauth:[a-z0-9]{30}'),
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
