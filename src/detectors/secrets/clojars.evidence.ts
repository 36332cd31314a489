import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const clojarsEvidence: Record<string, Evidence> = {
  'clojars-token': {
    source: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
    hits: [`CLOJARS_${madeUp(60, hex)}`, `export CLOJARS_TOKEN='CLOJARS_${madeUp(60, hex)}'`],
    misses: [`CLOJARS_${madeUp(5)}`, 'CLOJARS_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bCLOJARS_${madeUp(60, hex)}`],
  },
};
