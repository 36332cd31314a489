import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const codesandboxEvidence: Record<string, Evidence> = {
  'codesandbox-token': {
    source: 'https://codesandbox.io/docs/sdk',
    hits: [`csb_v1_${madeUp(43)}`, `export CODESANDBOX_TOKEN='csb_v1_${madeUp(43)}'`],
    misses: [`csb_v1_${madeUp(5)}`, 'csb_v1_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bcsb_v1_${madeUp(43)}`],
  },
};
