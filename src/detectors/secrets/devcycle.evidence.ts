import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const devcycleEvidence: Record<string, Evidence> = {
  'devcycle-server-key': {
    source: 'https://docs.devcycle.com/essentials/keys/',
    hits: [
      `dvc_server_${madeUp(32)}_${madeUp(6)}`,
      `DEVCYCLE_SERVER_KEY=dvc_server_${madeUp(32)}_${madeUp(6)}`,
    ],
    misses: [`dvc_server_${madeUp(5)}`, 'dvc_server_xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
