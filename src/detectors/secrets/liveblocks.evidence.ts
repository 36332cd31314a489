import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const liveblocksEvidence: Record<string, Evidence> = {
  'liveblocks-secret-key': {
    source: 'https://liveblocks.io/docs/authentication',
    hits: [`sk_dev_${madeUp(64)}`, `liveblocks_secret_key: sk_dev_${madeUp(64)}`],
    misses: [`sk_dev_${madeUp(5)}`, 'sk_dev_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsk_dev_${madeUp(64)}`],
  },
};
