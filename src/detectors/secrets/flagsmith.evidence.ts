import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const flagsmithEvidence: Record<string, Evidence> = {
  'flagsmith-server-key': {
    source: 'https://docs.flagsmith.com/clients/server-side',
    hits: [`ser.${madeUp(22)}`, `export FLAGSMITH_SERVER_KEY='ser.${madeUp(22)}'`],
    misses: [`ser.${madeUp(5)}`, 'user.ser.deserializeObjectFrom'],
  },
};
