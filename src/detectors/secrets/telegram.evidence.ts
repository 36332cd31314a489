import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const telegramEvidence: Record<string, Evidence> = {
  'telegram-bot-token': {
    source: 'https://core.telegram.org/bots/api#authorizing-your-bot',
    hits: [
      `${madeUp(9, '123456789')}:AA${madeUp(33)}`,
      `https://api.telegram.org/bot${madeUp(10, '123456789')}:AA${madeUp(33)}/getMe`,
    ],
    misses: ['12345678:AAshort', `a:AA${madeUp(33)}`],
  },
};
