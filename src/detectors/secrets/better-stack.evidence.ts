import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const betterStackEvidence: Record<string, Evidence> = {
  'better-stack-heartbeat-url': {
    source: 'https://betterstack.com/docs/uptime/cron-and-heartbeat-monitor/',
    hits: [
      `curl https://uptime.betterstack.com/api/v1/heartbeat/${madeUp(24)}`,
      `https://betteruptime.com/api/v1/heartbeat/${madeUp(24)}`,
    ],
    misses: [
      'https://uptime.betterstack.com/api/v1/heartbeat/<HEARTBEAT_TOKEN>',
      `https://acme.example/api/v1/heartbeat/${madeUp(24)}`,
    ],
  },
};
