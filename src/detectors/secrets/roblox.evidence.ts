import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const robloxEvidence: Record<string, Evidence> = {
  'roblox-session-cookie': {
    source: 'https://create.roblox.com/docs/reference/cloud',
    hits: [
      `_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_${madeUp(400)}`,
      `roblox_session_cookie: _|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_${madeUp(400)}`,
    ],
    misses: [
      '_|WARNING:-DO-NOT-SHARE-THIS.',
      '_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in.|_x',
    ],
  },
};
