import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const blockfrostEvidence: Record<string, Evidence> = {
  'blockfrost-project-id': {
    source: 'https://docs.blockfrost.io/',
    hits: [`mainnet${madeUp(32)}`, `export BLOCKFROST_PROJECT_ID='mainnet${madeUp(32)}'`],
    misses: [`mainnet${madeUp(5)}`, 'mainnetxxxxxxxxxxxxxxxxxxxxxxxx', `a1bmainnet${madeUp(32)}`],
  },
};
