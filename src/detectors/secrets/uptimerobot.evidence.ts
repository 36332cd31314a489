import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const uptimerobotEvidence: Record<string, Evidence> = {
  'uptimerobot-api-key': {
    source: 'https://uptimerobot.com/api/',
    hits: [`u1234567-${madeUp(24, hex)}`, `UPTIMEROBOT_API_KEY=u1234567-${madeUp(24, hex)}`],
    misses: [`u1234567-${madeUp(7, hex)}`, 'version u1234567-rc1'],
  },
};
