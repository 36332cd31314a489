import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const firehydrantEvidence: Record<string, Evidence> = {
  'firehydrant-bot-token': {
    source: 'https://docs.firehydrant.com/docs/api-keys',
    hits: [`fhb-${madeUp(32, hex)}`, `export FIREHYDRANT_BOT_TOKEN='fhb-${madeUp(32, hex)}'`],
    misses: [`fhb-${madeUp(5)}`, 'fhb-xxxxxxxxxxxxxxxxxxxxxxxx', `a1bfhb-${madeUp(32, hex)}`],
  },
};
