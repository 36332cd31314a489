import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const inngestEvidence: Record<string, Evidence> = {
  'inngest-signing-key': {
    source: 'https://www.inngest.com/docs/platform/signing-keys',
    hits: [`signkey-prod-${madeUp(64, hex)}`, `export INNGEST_SIGNING_KEY='signkey-prod-${madeUp(64, hex)}'`],
    misses: [
      `signkey-prod-${madeUp(5)}`,
      'signkey-prod-xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bsignkey-prod-${madeUp(64, hex)}`,
    ],
  },
};
