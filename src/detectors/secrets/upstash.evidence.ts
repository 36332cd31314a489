import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const upstashEvidence: Record<string, Evidence> = {
  'qstash-signing-key': {
    source: 'https://upstash.com/docs/qstash/howto/signature',
    hits: [`sig_${madeUp(28)}`, `QSTASH_SIGNING_KEY=sig_${madeUp(28)}`],
    misses: [`sig_${madeUp(5)}`, 'sig_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsig_${madeUp(28)}`],
  },
  'qstash-token': {
    source: 'https://upstash.com/docs/qstash/overall/getstarted',
    hits: [`eyJVc2VySUQiOi${madeUp(110)}=`, `"qstashToken": "eyJVc2VySUQiOi${madeUp(110)}="`],
    misses: [`eyJVc2VySUQiOi${madeUp(5)}`, 'eyJVc2VySUQiOixxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
