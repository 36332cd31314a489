import type { Evidence } from '../../model/detector.ts';
import { lower36, madeUp } from '../made-up.ts';

export const twitchEvidence: Record<string, Evidence> = {
  'twitch-chat-token': {
    source: 'https://dev.twitch.tv/docs/chat/authenticating/',
    hits: [`oauth:${madeUp(30, lower36)}`, `twitch_chat_token: oauth:${madeUp(30, lower36)}`],
    misses: [`oauth:${madeUp(5)}`, 'oauth:xxxxxxxxxxxxxxxxxxxxxxxx', `a1boauth:${madeUp(30, lower36)}`],
  },
};
