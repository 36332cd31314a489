import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const unkeyEvidence: Record<string, Evidence> = {
  'unkey-root-key': {
    source: 'https://www.unkey.com/docs/security/root-keys',
    hits: [`unkey_${madeUp(24)}`, `unkey_root_key: unkey_${madeUp(24)}`],
    misses: [`unkey_${madeUp(5)}`, 'unkey_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bunkey_${madeUp(24)}`],
  },
};
