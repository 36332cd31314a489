import type { DetectorInput } from '../../model/detector.ts';
import { assigned } from '../parts.ts';

export const viber: DetectorInput[] = [
  {
    id: 'viber-bot-token',
    dataType: 'secret/viber-bot-token',
    name: 'Viber bot token',
    keywords: ['viber'],
    pattern: assigned('viber', '[0-9a-z]{16}-[0-9a-z]{16}-[0-9a-z]{16}'),
    ignoreCase: true,
    validator: 'mixed',
    confidence: 0.955,
    tags: ['credential'],
  },
];
