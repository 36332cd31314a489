import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const socketEvidence: Record<string, Evidence> = {
  'socket-api-token': {
    source: 'https://docs.socket.dev/docs/api-keys',
    hits: [`sktsec_${madeUp(42)}_api`, `socket_api_token: sktsec_${madeUp(42)}_api`],
    misses: [`sktsec_${madeUp(5)}`, 'sktsec_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsktsec_${madeUp(42)}_api`],
  },
};
