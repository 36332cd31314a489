import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const promptlayerEvidence: Record<string, Evidence> = {
  'promptlayer-api-key': {
    source: 'https://docs.promptlayer.com/',
    hits: [`pl_${madeUp(32, hex)}`, `export PROMPTLAYER_API_KEY='pl_${madeUp(32, hex)}'`],
    misses: [`pl_${madeUp(5)}`, 'pl_xxxxxxxxxxxxxxxxxxxxxxxx', `a1bpl_${madeUp(32, hex)}`],
  },
};
