import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const statsigEvidence: Record<string, Evidence> = {
  'statsig-server-key': {
    source: 'https://docs.statsig.com/sdk-keys/api-keys',
    hits: [`secret-${madeUp(43)}`, `export STATSIG_SERVER_KEY='secret-${madeUp(43)}'`],
    misses: [`secret-${madeUp(5)}`, 'secret-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bsecret-${madeUp(43)}`],
  },
  'statsig-console-key': {
    source: 'https://docs.statsig.com/sdk-keys/api-keys',
    hits: [`console-${madeUp(43)}`, `statsig_console_key: console-${madeUp(43)}`],
    misses: [`console-${madeUp(5)}`, 'console-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bconsole-${madeUp(43)}`],
  },
};
