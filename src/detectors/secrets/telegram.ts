import type { DetectorInput } from '../../model/detector.ts';

export const telegram: DetectorInput[] = [
  {
    id: 'telegram-bot-token',
    dataType: 'secret/telegram-bot-token',
    name: 'Telegram bot token',
    keywords: [':aa'],
    pattern: String.raw`(?<!\d)\d{8,10}:AA[A-Za-z0-9_-]{32,33}(?![A-Za-z0-9_-])`,
    reach: 10,
    confidence: 0.975,
    tags: ['credential'],
  },
];
